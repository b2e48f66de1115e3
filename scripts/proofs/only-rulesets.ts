import { startRulesets } from "@/lib/rulesets/loop";

// What a server does about rulesets from its start on, in a process that can be killed.
startRulesets();
