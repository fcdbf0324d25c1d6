/**
 * Words of other varieties of English → what the game says. It takes place in an unnamed city of the United States. Each key is the
 * source of a regular expression that matches whole words, in any case. Add a line for each word that you see in a text.
 */
const americanEnglish: Readonly<Record<string, string>> = {
  // Spelling
  '(?:arm|behavi|cand|col|endeav|fav|flav|glam|harb|hon|hum|lab|neighb|od|parl|rum|splend|vap|vig)our\\w*': '-or',
  '(?:\\w*lit|\\w+met|met|cent|theat|lust|spect|somb)res?': '-er',
  '(?:real|organ|recogn|apolog|memor|special|general|sympath|critic|pract|emphas|modern|capital|harmon|summar|agon|civil|visual)is(?:e|es|ed|ing|ation)':
    '-ize; practice',
  '(?:counsell|cancell|jewell|labell|levell|marvell|modell|quarrell|signall|travell|fuell|totall)(?:e[dr]s?|ing|or|ors|ery|ous)':
    'one l',
  '(?:learn|burn|dream|spel|smel|spoil|spil|lean|leap)t': 'learned, burned, dreamed, spelled, …, leaned, leaped',
  '(?:to|after|up|down|in|out)wards': 'toward, afterward, upward, downward …',
  'grey\\w*': 'gray',
  'cosy|cosi(?:er|est|ness)': 'cozy',
  'licences?|defence|offence|pretence': '-se',
  'cheques?': 'check',
  'ploughs?|ploughed': 'plow',
  'programmes?': 'program',
  'storeys?': 'stories',
  'aeroplanes?': 'airplane',
  'moulds?|mouldy|moustaches?|woollen|sceptic\\w*|draughts?|draughty|enrols?|fulfils?|skilful|wilful|instalments?':
    'mold, mustache, woolen, skeptic, draft, enroll, fulfill, skillful, willful, installment',
  'pyjamas?': 'pajamas',
  'ageing|judgement|enquir\\w+|aluminium|catalogued|an?aesth\\w+|paediatric\\w*|diarrhoea|anaemi\\w|leukaemia':
    'aging, judgment, inquire, aluminum, anesthetic, pediatric, diarrhea, anemia, leukemia',
  'whilst|amongst': 'while, among',
  'tyres?|kerbs?': 'tire, curb',
  'mums?|mummy': 'mom',
  'grand-?dad|nan': 'grandpa, grandma',

  // The home and the street
  '(?:a|an|the|your|our|my|shared|this|that|one|his|her|their|whose|new|old|next|small|empty|of) flats?(?=[ .,:;?!’”])(?! (?:as|on|against|out|tire))':
    'apartment',
  '(?:a|the|this|that) lifts?': 'elevator; a ride in somebody’s car',
  'trams?': 'streetcar, bus',
  'pavements?': 'sidewalk',
  'car parks?': 'parking lot',
  'allotments?': 'garden plot, community garden',
  'rubbish|(?:dust)?bins?|bin bags?|bin lorr\\w+|litter bins?': 'trash, trash can, garbage truck',
  'lorr(?:y|ies)': 'truck',
  'windscreens?|number ?plates?|motorways?|roundabouts?|petrol|zebra crossings?|level crossings?|dual carriageway|lay-by':
    'windshield, license plate, highway, traffic circle, gas, crosswalk, railroad crossing',
  'railways?|railway station': 'railroad, train station',
  'torch(?:es)?': 'flashlight',
  'skips?(?= (?:in|on|outside|full|with|at))': 'dumpster',
  'cots?|prams?|push ?chairs?|nappy|nappies': 'crib, stroller, diaper',
  'dressing gowns?|tea towels?|hoovers?|hoovering|washing-up|washing lines?|clothes pegs?|cutlery':
    'robe, dish towel, vacuum, the dishes, clothesline, clothespin, silverware',
  'spanners?|drawing pins?|sellotape|biros?': 'wrench, thumbtack, tape, pen',
  'hire (?:a|the) (?:car|van|boat|room|hall)|hired the|for hire': 'rent',
  'housing estate|block of flats|terraced house\\w*|(?<!real )estate agents?':
    'housing project, apartment building, row house, real estate agent',

  '(?:turn|look|come|came|go|going|goe|went|gone|walk|walked|turned|looked|run|ran|show|hand|way|all|pas|passe)s? round(?! (?:and|table|of|one|ones|number))|round (?:the (?:corner|block|house|yard|table|room|lake|neck)|your|his|her|their|him|you|them)':
    'around',
  '(?:in|on) the telephone|the terminus|paving stones?|in the train':
    'on the phone, the last stop, the sidewalk, on the train',

  // People, work and school
  'solicitors?|barristers?': 'lawyer',
  'chemist(?:’s|s)?(?! (?:and|of|at))': 'pharmacy, drugstore; the scientist stays',
  'ironmonger\\S*|greengrocer\\S*|fishmonger\\S*|newsagent\\S*|off-licence':
    'hardware store, grocer, fish counter, newsstand, liquor store',
  'postm[ae]n|by post|post ?box(?:es)?|letter-?box(?:es)?|the post(?! office)|parcels?':
    'mail carrier, in the mail, mailbox, package',
  'dustm[ae]n|lollipop lad\\w+|pensioners?|caretakers?|shop assistants?|shop managers?|shopkeepers?':
    'garbage collector, crossing guard, retiree, janitor, sales clerk, store manager, storekeeper',
  'vicars?|parish councils?|job centre|council (?:flat|house|tax)|the council': 'pastor, employment office, the city',
  'pupils?|head ?(?:master|mistress|teacher)s?|maths|sixth form|reception class|prefects?|(?:end|start|beginning) of term|first term|second term':
    'student, principal, math, senior year, kindergarten, semester',
  '(?:good|best|bad|worst|your|higher|lower|better|worse) marks?(?= (?:come|came|are|like|in|at|of|is|were)|[.,])|the marks (?:come|came|of|are)|marks of|marks between':
    'grade',
  'takeaways?|fire brigades?|registrars?|registry office|cloakrooms?|(?:is|are|was|were) off sick|notice period|dog’s lead|the lead into':
    'takeout, fire department, clerk, City Hall, coat check, out sick, leash',
  'queue[ds]?|two up|(?:next|by|this) autumn|ring the (?:number|florist|shelter|locksmith|doctor|police)':
    'line, upstairs, fall, call',
  'timetables?|rotas?|fortnights?|fortnightly': 'schedule, two weeks',
  'cinemas?|going to the pictures': 'movie theater, the movies',
  'football match\\w*|football pitch\\w*|cricket pitch\\w*|rounders|netball|conkers':
    'soccer game, football game, field',
  '(?:rings?|rang|rung|ringing) (?:you|me|him|her|them|us)(?: up)?(?! the bell| in| out)': 'call',

  // Food and clothes
  'biscuits?|sweets|crisps|candyfloss|ice loll\\w+|courgettes?|aubergines?|beetroots?|sweetcorn|treacle|rocket salad':
    'cookie, candy, chips, cotton candy, popsicle, zucchini, eggplant, beet, corn, molasses, arugula',
  'jumpers?|trousers|wellingtons|wellies|plimsolls|plaits?|anoraks?|handbags?':
    'sweater, pants, rubber boots, sneakers, braid, parka, purse',
  'tills?(?! then)': 'cash register; until',
  'shopping trolleys?|corner shops?': 'shopping cart, corner store',
  'in plaster|sticking plaster\\w*|a plaster(?! cast)|plaster comes off': 'in a cast, a bandage',

  // Measures and money
  '°C|Celsius': 'degrees Fahrenheit',
  '(?:thirty-eight|thirty-three|forty) degrees': 'Fahrenheit: a fever is a hundred and one, a hot day ninety-five',
  'kilometres?|kilometers?|centimetres?|centimeters?|millimetres?|(?:square |cubic )?meters(?! running)|kilos?|kilogram\\w*|lit(?:re|er)s?(?! and)':
    'miles, feet, inches, pounds, quarts',
  'pence|quid|pound notes?|£\\d*|€\\d*': 'cents, dollars',
}

const patterns = Object.entries(americanEnglish).map(
  ([source, say]) => [new RegExp(`(?<![\\w-])(?:${source})(?![\\w])`, 'giu'), say] as const,
)

/** The words of a text that are not American English, each with what to write instead. Placeholders are no words of the text. */
export function notAmerican(text: string): string[] {
  const prose = text.replaceAll(/\{[^{}]*\}/g, '{}')
  return patterns.flatMap(([pattern, say]) => [...prose.matchAll(pattern)].map(([word]) => `${word} → ${say}`))
}
