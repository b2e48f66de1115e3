import { expect, test } from "./fixtures";

// This one is proxy.ts's own: without it, Next fails on such a path.
test("a path that nobody can decode is not there, of a page as of the API", async ({ request }) => {
  for (const path of ["/screenings/%zz", "/api/releases/%zz", "/api/evidence/%ED%A0%80"])
    expect((await request.get(path)).status(), path).toBe(404);
});
