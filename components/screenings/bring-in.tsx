import { ButtonLink } from "@/components/ui/button";

/** The ways to bring candidates in: a list, and one. */
export function BringIn() {
  return (
    <>
      <ButtonLink href="/screenings/import" className="max-desk:hidden">
        Import
      </ButtonLink>
      <ButtonLink href="/screenings/new" look="primary" keys="c">
        New screening
      </ButtonLink>
    </>
  );
}
