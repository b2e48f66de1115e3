import type { ComponentProps } from "react";
import { DownloadLink } from "./download-link";

type Props = ComponentProps<typeof DownloadLink> & { withheld: string | null };

/** The way to an original, or why the reader is not handed it. */
export const Original = ({ withheld, ...link }: Props) =>
  withheld ? <span className="text-sm text-grey">{withheld}</span> : <DownloadLink {...link} />;
