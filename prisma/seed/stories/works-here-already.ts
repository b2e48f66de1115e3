import { perform } from "@/lib/door/perform";
import { bringInStaff } from "@/lib/refresh/actions";
import { done } from "../done";
import type { Story } from "../scene";

/** Somebody who has worked here for years comes in with the list of staff; the look back at them is overdue, and nobody has opened it. */
export const worksHereAlready: Story = {
  position: "warehouse",
  async play({ person: { name, email }, positionId, recruiter, at }) {
    const nothing = { phone: "", place: "", address: "", website: "", employer: "", title: "", externalId: "" };
    const row = { ...nothing, name, email, number: "114", startsOn: "2022-05-02" };
    await done(perform(bringInStaff, recruiter, { positionId, row }, at(14, "10:20")));
  },
};
