import type { Story } from "../scene";
import { aMonthApart } from "./a-month-apart";
import { asksToMoveElsewhere } from "./asks-to-move-elsewhere";
import { bankChangedBeforeStart } from "./bank-changed-before-start";
import { comesThroughAFirm } from "./comes-through-a-firm";
import { employerAsked } from "./employer-asked";
import { everyGateReady } from "./every-gate-ready";
import { fiveChecksWithManager } from "./five-checks-with-manager";
import { fourteenChecks } from "./fourteen-checks";
import { justOpened } from "./just-opened";
import { laptopArrived } from "./laptop-arrived";
import { letterAnswered } from "./letter-answered";
import { letterUnanswered } from "./letter-unanswered";
import { managerAsks } from "./manager-asks";
import { marriedName } from "./married-name";
import { nineChecksOfferReady } from "./nine-checks-offer-ready";
import { noRecordAndMailDrop } from "./no-record-and-mail-drop";
import { offerReady } from "./offer-ready";
import { onHold } from "./on-hold";
import { passportOnly } from "./passport-only";
import { positionClosed } from "./position-closed";
import { reportUnanswered } from "./report-unanswered";
import { schoolAsked } from "./school-asked";
import { schoolHasNoRecord } from "./school-has-no-record";
import { secondPersonNotSure } from "./second-person-not-sure";
import { secondReadingWaits } from "./second-reading-waits";
import { settledAfterAMove } from "./settled-after-a-move";
import { shipsElsewhere } from "./ships-elsewhere";
import { silentEmployer } from "./silent-employer";
import { stopProposed } from "./stop-proposed";
import { stopped } from "./stopped";
import { withdrew } from "./withdrew";
import { worksHereAlready } from "./works-here-already";

/** Every story of the demo company. All but the last, who works here already, are screened from the beginning. */
export const stories: Story[] = [
  fourteenChecks,
  nineChecksOfferReady,
  fiveChecksWithManager,
  schoolAsked,
  schoolHasNoRecord,
  secondPersonNotSure,
  asksToMoveElsewhere,
  secondReadingWaits,
  justOpened,
  employerAsked,
  comesThroughAFirm,
  aMonthApart,
  noRecordAndMailDrop,
  shipsElsewhere,
  marriedName,
  settledAfterAMove,
  managerAsks,
  onHold,
  offerReady,
  everyGateReady,
  bankChangedBeforeStart,
  stopProposed,
  letterAnswered,
  letterUnanswered,
  reportUnanswered,
  stopped,
  withdrew,
  passportOnly,
  silentEmployer,
  positionClosed,
  laptopArrived,
  worksHereAlready,
];
