"use client";

import { ActionButton } from "@/components/form/action-button";
import { isRole, roles } from "@/lib/auth/permissions";
import { signIn } from "./call-next-auth";

type DemoAccountsProps = {
  accounts: { name: string; email: string; role: string }[];
  password: string;
  goOn: string;
};

/** In an evaluation: the invented people of the demo company, each one press away. */
export function DemoAccounts({ accounts, password, goOn }: DemoAccountsProps) {
  return (
    <section aria-labelledby="demo-accounts" className="border-t border-line pt-4">
      <h2 id="demo-accounts">Or look around as</h2>
      <p className="mb-3 text-grey">This is an evaluation; everybody in it is invented.</p>
      <ul className="grid gap-2 desk:grid-cols-2">
        {accounts.map(({ name, email, role }) => (
          <li key={email}>
            <ActionButton
              action={signIn}
              input={{ email, password }}
              onDone={() => location.assign(goOn)}
              className="w-full justify-start"
            >
              <span className="truncate">
                {name} <span className="font-normal text-grey">{isRole(role) && roles[role].toLowerCase()}</span>
              </span>
            </ActionButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
