import type { Result } from "@/lib/door/result";

/** The data of a mutation; throws when the door refused it, since a story only does what is allowed. */
export async function done<Data>(result: Promise<Result<Data>>): Promise<Data> {
  const answer = await result;
  if (answer.ok) return answer.data;
  throw new Error(`${answer.code}: ${answer.message} ${JSON.stringify(answer.fields ?? {})}`);
}
