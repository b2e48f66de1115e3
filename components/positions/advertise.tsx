"use client";

import { later } from "@/components/ui/later";
import { Unfold } from "@/components/ui/unfold";

const AdvertisementForm = later(() => import("./advertisement-form").then((file) => file.AdvertisementForm));

/** Opens the form that keeps what a position is advertised with. */
export function Advertise(props: { positionId: string; advertisement: string }) {
  return (
    <Unfold label={props.advertisement ? "Change the advertisement" : "Add the advertisement"}>
      <AdvertisementForm {...props} />
    </Unfold>
  );
}
