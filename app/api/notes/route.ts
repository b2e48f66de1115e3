import { endpoint } from "@/lib/door/endpoint";
import { olderNotes } from "@/lib/screenings/notes";

export const GET = endpoint(olderNotes);
