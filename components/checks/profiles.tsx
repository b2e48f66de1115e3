import { AddProfile } from "@/components/sources/add-profile";
import type { DifferenceView } from "@/components/sources/cell-state";
import { TakenBack } from "@/components/sources/taken-back";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { MatrixView } from "@/lib/sources/queries/matrix";
import type { TakenBackView } from "@/lib/sources/queries/taken-back";
import { Profile } from "./profile";

type Props = {
  screeningId: string;
  matrix: MatrixView;
  differences: DifferenceView[];
  takenBack: TakenBackView;
  canWork: boolean;
  /** Whether the reader may see every source side by side. */
  whole: boolean;
};

/** The work of the check: the profiles at hand, what in them needs attention, and the way to the whole matrix. */
export function Profiles({ screeningId, matrix, differences, takenBack, canWork, whole }: Props) {
  const profiles = matrix.sources.filter(({ kind }) => kind === "profile");
  return (
    <>
      {profiles.length === 0 && (
        <div className="has-[~*_[data-adding]]:hidden">
          <EmptyState>
            No profile has been added. What a public page says is typed in here and compared with what the candidate
            gave; having none is no difference.
          </EmptyState>
        </div>
      )}
      {profiles.map((source) => (
        <Profile
          key={source.id}
          screeningId={screeningId}
          source={source}
          matrix={matrix}
          differences={differences}
          canWork={canWork}
        />
      ))}
      <TakenBack sources={takenBack} />
      <div className="flex flex-wrap items-start gap-2">
        {whole && <ButtonLink href={`/screenings/${screeningId}/profiles`}>Compare all sources</ButtonLink>}
        {canWork && <AddProfile screeningId={screeningId} />}
      </div>
    </>
  );
}
