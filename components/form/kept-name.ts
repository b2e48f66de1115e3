/** Where text that is not sent yet is kept (`useKeptForm`): by its person, because another one may sign in in the same tab. */
export function keptName(keptAs: string, text: string) {
  const person = document.querySelector<HTMLElement>("[data-person]")?.dataset.person;
  return `kept ${person} ${keptAs} ${text}`;
}
