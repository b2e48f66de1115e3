import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";

/**
 * Gives every page its content security policy with a nonce of its own, and says which path was asked for. It guards nothing:
 * who may see what is decided by each page, and is the same without this file.
 */
export function proxy(request: NextRequest) {
  // Next fails on a path it cannot decode, where "not found" is the answer.
  if (!decodes(request.nextUrl.pathname)) return NextResponse.rewrite(new URL("/not-found", request.url));
  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
  // Next reads the nonce for its own scripts from here.
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of Object.entries(always)) response.headers.set(name, value);
  return response;
}

/** Bodies that pass here are cut at 10 MB: uploads go to /api, which is left out, but for paths that may not decode. */
export const config = { matcher: ["/((?!api/|_next/static/).*)", "/api/(.*%.*)"] };

function decodes(path: string) {
  try {
    return decodeURIComponent(path) !== null;
  } catch {
    return false;
  }
}

function contentSecurityPolicy(nonce: string) {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src-elem 'self' 'nonce-${nonce}'`,
    // Widths of bars and places of popups are written as style attributes; those cannot load anything.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const always = {
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), display-capture=(self), browsing-topics=()",
};
