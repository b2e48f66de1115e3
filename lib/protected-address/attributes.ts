/** What a source states of where somebody lives; kept from everybody but compliance while the address is protected. */
export const addressAttributes = ["address", "place"];

/** Whether an attribute says where somebody lives. */
export const isAddress = (attribute: string) => addressAttributes.includes(attribute);

/** Evidence that shows an address, wherever it was put. */
export const addressEvidence = ["address-document", "shipping-proof", "carrier-proof"];
