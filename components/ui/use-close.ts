"use client";

import { createContext, use } from "react";

/** How what stands behind a button is closed; whatever opens something says so to it. */
export const Closing = createContext(() => {});

/** Closes the dialog, or folds the place, that the caller stands in. */
export const useClose = () => use(Closing);
