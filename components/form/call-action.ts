import type { Result } from "@/lib/door/result";

/** A mutation as the browser sees it: answers data or a refusal in words. */
export type Action<Input, T> = (input: Input) => Promise<Result<T>>;

/** Calls an action and never rejects: a lost connection and a fault on the server become refusals in words. */
export async function callAction<Input, T>(action: Action<Input, T>, input: Input): Promise<Result<T>> {
  try {
    return await action(input);
  } catch (error) {
    // Next gives a fault on the server a digest; without one the answer never came.
    if (error instanceof Error && "digest" in error)
      return refused("fault", "Something went wrong on our side; nothing you typed is lost. Try again.");
    return refused("unreachable", "Could not reach the server; nothing you typed is lost. Try again.");
  }
}

const refused = (code: string, message: string) => ({ ok: false as const, code, message });
