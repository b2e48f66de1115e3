import { BecameForm, TakeBackForm, WishForm } from "@/components/checks/when-shown";
import { Unfold } from "@/components/ui/unfold";

type Ids = { screeningId: string; requestId: string };

/** Writes down that somebody asked to go on elsewhere. */
export function AddWish({ screeningId }: { screeningId: string }) {
  return (
    <Unfold label="Enter a wish to move elsewhere">
      <WishForm screeningId={screeningId} />
    </Unfold>
  );
}

/** Writes down what became of one. */
export function SayBecame(ids: Ids) {
  return (
    <Unfold label="What became of it?">
      <BecameForm {...ids} />
    </Unfold>
  );
}

/** Takes one back that was entered by mistake. */
export function TakeBack(ids: Ids) {
  return (
    <Unfold label="Take it back">
      <TakeBackForm {...ids} />
    </Unfold>
  );
}
