import { addInventory } from "@/lib/devices/inventories";
import { endpoint } from "@/lib/door/endpoint";

export const dynamic = "force-dynamic";

export const POST = endpoint(addInventory);
