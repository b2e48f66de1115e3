-- What the app role may do in this database. Run as the owner after every migration; :"app" stands for the role's name.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO :"app";
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM :"app";
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO :"app";
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO :"app";

-- Rows that are no record of anything: they may change and go.
GRANT UPDATE, DELETE ON draft, rate_limit TO :"app";
GRANT DELETE ON saved_view, ruleset_preview TO :"app";
GRANT DELETE ON position_recruiter, screening_access, refresh_due TO :"app";

-- Of everything else the app changes what goes on, and never what was recorded: not what a file, a claim, an answer or a
-- reason says, nor who and when.
GRANT UPDATE (role, "passwordHash", "disabledAt", mailed) ON "user" TO :"app";
GRANT UPDATE ("endedAt") ON session TO :"app";
GRANT UPDATE ("usedAt") ON invitation TO :"app";
GRANT UPDATE ("managerId", "closedAt", jurisdiction, advertisement, "policyVersionId") ON position TO :"app";
GRANT UPDATE ("recruiterId", "snoozedUntil", "restrictedAt", "sentAt", ending, "endedAt", turn, "turnSince", "nextStep", state, "openDifferences", checked, "checksDone", "checksAsked", "startsOn", "livesIn", "externalId", ruleset)
  ON screening TO :"app";
GRANT UPDATE ("assignedTo", "startedAt", required, "notAsked") ON "check" TO :"app";
GRANT UPDATE ("reopenedAt", "reopenReason") ON completion TO :"app";
GRANT UPDATE ("replacedAt", "takenBackReason", "takenBackById") ON source TO :"app";
GRANT UPDATE (against, verdict, score, words) ON claim TO :"app";
GRANT UPDATE (answer, "answeredAt", "answeredBy", stated, note, verdict, words) ON verification TO :"app";
GRANT UPDATE ("closedAt") ON candidate_request TO :"app";
GRANT UPDATE (decision, "decisionReason", "decidedById", "decidedAt") ON settlement TO :"app";
GRANT UPDATE ("noticeAt", "answerUntil", "reversedAt") ON decision TO :"app";
GRANT UPDATE ("endedAt") ON interview TO :"app";
GRANT UPDATE ("startedAt", "finishedAt", result, note) ON challenge TO :"app";
GRANT UPDATE ("withdrawnAt") ON consent TO :"app";
GRANT UPDATE ("notBefore", attempts, failure, "sentAt", "cancelledAt") ON mail TO :"app";
GRANT UPDATE ("readAt") ON notification TO :"app";
GRANT UPDATE (review, "reviewReason", "reviewedById", "reviewedAt") ON letter_answer TO :"app";
GRANT UPDATE (decision, "decisionReason", "decidedById", "decidedAt") ON waiver TO :"app";
GRANT UPDATE (decision, "decisionReason", "decidedById", "decidedAt") ON early_opening TO :"app";
GRANT UPDATE ("replacedAt", decision, "decisionReason", "decidedById", "decidedAt") ON payment_instruction TO :"app";
GRANT UPDATE ("removedReason", "removedById", "removedAt") ON statement TO :"app";
GRANT UPDATE ("replacedAt", "approvedBy", approval, "receiptId", "markedById", "markedAt") ON spending_run TO :"app";
GRANT UPDATE ("endedAt", "endReason") ON passkey TO :"app";
GRANT UPDATE (result, "answeredAt", "passkeyId", counter, witnessed, "witnessedById", "witnessedAt") ON passkey_session TO :"app";
GRANT UPDATE (keyed, sealed) ON candidate_session TO :"app";
GRANT UPDATE (became, "becameById", "becameAt", "takenBackReason", "takenBackById", "takenBackAt") ON channel_request TO :"app";
GRANT UPDATE (answer, "answeredById", "answeredAt", "requestId") ON read_wish TO :"app";
GRANT UPDATE (decision, "decisionReason", "decidedById", "decidedAt") ON deviation TO :"app";
GRANT UPDATE (open, how, until, since) ON gate_state TO :"app";
GRANT UPDATE ("revokedAt") ON api_token TO :"app";
GRANT UPDATE ("disabledAt") ON webhook_endpoint TO :"app";
GRANT UPDATE ("notBefore", attempts, failure, ending, "endedAt") ON delivery TO :"app";
GRANT UPDATE (serial, "preparedBy", "toolsOffById", "toolsOffAt") ON device TO :"app";
GRANT UPDATE (decision, "decisionReason", "decidedById", "decidedAt") ON device_exception TO :"app";
GRANT UPDATE (address, state, carrier, tracking, "proofId") ON shipment TO :"app";
GRANT UPDATE ("readBack") ON shipment_device TO :"app";
GRANT UPDATE (decision, "decisionReason", "decidedById", "decidedAt") ON shipment_change TO :"app";
GRANT UPDATE ("endedAt") ON protected_address TO :"app";
GRANT UPDATE ("previewedAt") ON ruleset_draft TO :"app";
GRANT UPDATE (after, same, different, "withoutEdition", erased, "endedAt") ON replay TO :"app";
GRANT UPDATE ("startsOn", "endedOn") ON employment TO :"app";
GRANT UPDATE (since, "dueOn", "screeningId", "doneAt", "toldAt") ON refresh_due TO :"app";

-- Which migrations are applied is the owner's to say; the app reads it to know whether it can serve.
REVOKE INSERT ON _prisma_migrations FROM :"app";
