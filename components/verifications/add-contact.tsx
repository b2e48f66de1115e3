import { ContactForm } from "@/components/checks/when-shown";
import { Unfold } from "@/components/ui/unfold";
import type { KnownContact } from "@/lib/verifications/queries/known-contacts";

type Props = { screeningId: string; claimId: string; known: KnownContact[]; open: boolean };

/** Adds a way to reach whoever can know, with where it was found; one from the candidate is refused in words. */
export function AddContact({ open, ...rest }: Props) {
  return (
    <Unfold label="Another contact" open={open}>
      <ContactForm {...rest} />
    </Unfold>
  );
}
