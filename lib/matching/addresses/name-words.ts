/** Facts: words of names that tell one town or one house from another, or do not. */

/** Words of many towns: "New", "Saint". Two towns that share one of them share nothing. */
export const common = new Set(
  "north south east west northeast northwest southeast southwest new old san santa saint fort mount point port lake el la las los city county upper lower great little the of and on in under le de del bad borough district park hill beach springs heights valley town village street road green shire gu si cross main sector phase stage ward arrondissement".split(
    " ",
  ),
);

/** Words that make another town of one: Daly City and Daly City Beach, Hollywood and West Hollywood. */
export const qualifiers = new Set(
  "north south east west beach park heights hills springs valley new upper lower great little norte sur oriente poniente".split(
    " ",
  ),
);

/** What a house is called by: Old Chapel House and Old Chapel Cottage are neighbours. */
export const houses = new Set(
  "house cottage cottages farm barn lodge court hall manor grange croft villa bungalow stables vicarage rectory flat building tower annexe mansions apartments towers gables gates".split(
    " ",
  ),
);

/** Whether a word calls a house: "Old Chapel House" and "Old Chapel Cottage" are neighbours. */
export const isHouse = (word: string | undefined) => houses.has(word ?? "");

/** Words that make another street of one: Elm Street and New Elm Street. */
export const makesAnother = new Set(
  "new old upper lower little great grand big inner outer middle neue alte grosse kleine obere untere faubourg".split(
    " ",
  ),
);

/** What many streets are called by, beside first names: of two that look alike, none is the other misspelt. */
export const streetNames = new Set(
  `alder ash aspen beech birch cedar cherry chestnut elder elm fern hawthorn hawthorne hazel heath heather holly ivy laurel
lilac lime linden maple oak olive pine plum poplar rose rowan walnut willow
bank beach berry bridge brock brook brooke canal cave cliff coast cove crest dale dell dene down farm fell ferry field fen ford
forest glade glen grange green grove harbour haven heath hill island lake lane lodge manor march marsh mead meadow mere mill
mine moor mount orchard park pasture pond pool port quarry ridge river rock sand shore south spring stone vale valley view
water well west wharf wood
bear beaver buck bull crane deer dove eagle falcon finch fox hare hart hawk heron lark lion martin otter raven robin rook
swallow swan wolf wren
abbey baker barber barker bishop butcher carter castle chapel church college cooper court crown dean duke dyer earl fisher
forster foster fowler gardener hall hunter judge king knight major market mason mayor miller monk palmer parker porter potter
prince princess priory queen rector sawyer school shepherd station tanner taylor temple tower turner walker waller weaver
black blue brown gold grey red silver white
alton ashton barton beaton benton bolton burton carlton carleton clifton clinton colton dalton dayton denton easton eaton
elton felton fenton fulton hampton harding harley harper hartley hilton horton hutton kenton layton lawton linton marlow melton milton
morley morton nelson newton norton paxton preston seaton sefton stanton sutton walton weston wharton wilton winton wotton
barrow boston bradley bristol burnley chester hadley hanley harrow henley langley lincoln ripley shipley stanley york`.split(
    /\s+/,
  ),
);
