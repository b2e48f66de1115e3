import { endpoint } from "@/lib/door/endpoint";
import { unreadCount } from "@/lib/notifications/unread";

export const GET = endpoint(unreadCount);
