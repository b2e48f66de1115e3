"use client";

import { later } from "@/components/ui/later";
import { Unfold } from "@/components/ui/unfold";

const WishForm = later(() => import("./wish-form").then((file) => file.WishForm));
const BecameForm = later(() => import("./became-form").then((file) => file.BecameForm));
const TakeBackForm = later(() => import("./take-back-form").then((file) => file.TakeBackForm));

type Ids = { screeningId: string; requestId: string };

/** Writes down that somebody asked to go on elsewhere. */
export function AddWish({ screeningId }: { screeningId: string }) {
  return (
    <Unfold label="Enter a wish to move elsewhere">
      {(close) => <WishForm screeningId={screeningId} onLeave={close} />}
    </Unfold>
  );
}

/** Writes down what became of one. */
export function SayBecame(ids: Ids) {
  return <Unfold label="What became of it?">{(close) => <BecameForm {...ids} onLeave={close} />}</Unfold>;
}

/** Takes one back that was entered by mistake. */
export function TakeBack(ids: Ids) {
  return <Unfold label="Take it back">{(close) => <TakeBackForm {...ids} onLeave={close} />}</Unfold>;
}
