import { ProfileForm } from "@/components/checks/when-shown";
import { Unfold } from "@/components/ui/unfold";
import type { LookAgain } from "@/lib/sources/queries/matrix";

type Props = {
  screeningId: string;
  /** The page that is looked at again; absent for a new one. */
  again?: LookAgain;
};

/** Opens the form for a profile; a newer look at the same page takes the place of the earlier, which stays on record. */
export function AddProfile({ screeningId, again }: Props) {
  return (
    <Unfold label={again ? "Look at it again" : "Add a profile"}>
      <div data-adding={!again || undefined} className="w-full rounded-panel border border-line bg-panel p-4">
        <ProfileForm screeningId={screeningId} again={again} />
      </div>
    </Unfold>
  );
}
