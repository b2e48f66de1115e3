/**
 * Facts: counties that people write behind a town, by the country they are in. Those that bear the name of a town there (Durham,
 * Cork) are left out; many others are the name of a town elsewhere, as Surrey is in Canada and Norfolk in the United States.
 */
const table = {
  GB: `bedfordshire, beds, berkshire, berks, buckinghamshire, bucks, cambridgeshire, cambs, cheshire, cornwall,
    cumberland, cumbria, derbyshire, devon, devonshire, dorset, east sussex, east yorkshire, essex, gloucestershire, glos,
    greater london, greater manchester, hampshire, hants, herefordshire, hertfordshire, herts, isle of wight, kent, lancashire,
    lancs, leicestershire, leics, lincolnshire, lincs, merseyside, middlesex, middx, norfolk, north yorkshire, n yorks,
    northamptonshire, northants, northumberland, nottinghamshire, notts, oxfordshire, oxon, rutland, shropshire, salop, somerset,
    south yorkshire, s yorks, staffordshire, staffs, suffolk, surrey, sussex, teesside, tyne and wear, warwickshire, warks,
    west midlands, west sussex, west yorkshire, w yorks, westmorland, wiltshire, wilts, worcestershire, worcs, yorkshire, yorks,
    aberdeenshire, angus, argyll, ayrshire, banffshire, berwickshire, caithness, dumfriesshire, east lothian, fife,
    inverness shire, kincardineshire, lanarkshire, midlothian, moray, morayshire, perthshire, renfrewshire, roxburghshire,
    selkirkshire, stirlingshire, sutherland, west lothian, anglesey, clwyd, dyfed, flintshire, glamorgan, mid glamorgan,
    south glamorgan, west glamorgan, gwent, gwynedd, monmouthshire, pembrokeshire, powys`,
  IE: "clare, kerry, laois, leitrim, louth, mayo, meath, offaly, westmeath",
};

const lands = new Map<string, string>();
for (const [land, names] of Object.entries(table)) for (const name of names.split(/,\s+/)) lands.set(name, land);

/** The ISO 3166-1 code of the country whose county a folded name is, or null. */
export const landOfCounty = (folded: string) => lands.get(folded) ?? null;

/** Whether a folded name is a county's: "west yorkshire", "co kildare". */
export const isCounty = (folded: string) => lands.has(folded) || /^(co|county) ./.test(folded);
