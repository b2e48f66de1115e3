import { redirect } from "next/navigation";
import { homeOf } from "@/lib/auth/rooms";
import { requireActor } from "@/lib/auth/session";

/** The start: leads everybody to the first room of their role. */
export default async function StartPage() {
  redirect(homeOf((await requireActor()).role));
}
