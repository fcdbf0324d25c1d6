/**
 * What a message does: greet, thank, ask how someone is. The patterns are tried in this order on the lower-case text with straight
 * apostrophes, and a message can do several things. What is more urgent to answer stands first.
 */
export const acts = {
  insult:
    /\b(you'?re|you are|u r|ur) (?:just |such |so |really |a |an |the |complete |total |fucking )*(idiot|stupid|dumb|moron|loser|jerk|liar|pathetic|selfish|useless|ugly|boring|annoying|worst|crazy|disgusting|awful|terrible|garbage|trash)\b|\b(i hate you|i can't stand you|screw you|fuck (?:you|off)|go to hell|you (?:suck|stink)|drop dead|i hope you die|you bore me)\b|, (?:you )?(?:idiot|moron|loser|jerk|stupid)\b/,
  dismiss:
    /\b(leave me alone|shut up|go away|get lost|stop texting|don't (?:text|call|talk to) me(?! (?:tonight|tomorrow|today|later|yet|now|until|till|before|after|at|on)\b)|done with you|not your business|none of your business|never (?:talk to|text|call|write) me again|(?:don't|do not|never) want to (?:see|talk to|hear from) (?:you|u)\b(?! (?:sad|hurt|suffer|cry|leave|go))|thanks for nothing|(?:who cares|don't care|do not care) (?:about|what) (?:you|u))\b/,
  unlove:
    /\b(?:don't|do not|never|can't|no longer|stopped) (?:really |even |ever )?(?:loved?|loving|liked?|liking|miss(?:ed)?|trust(?:ed)?|need(?:ed)?|want(?:ed)?) (?:you|u)\b|\b(?:nobody|no one) (?:likes|loves|wants|needs|trusts|cares about) (?:you|u)\b|\b(?:you|u) mean nothing to me\b|\bwish i(?:'d| had)? never met (?:you|u)\b|\b(?:not|never|isn't) (?:\w+ )?proud of (?:you|u)\b|\bi want (?:a divorce|to break up)\b|\b(?:i'?m|i am) (?:leaving|breaking up with) (?:you|u)\b|\bit'?s over between us\b|\bwe should break up\b/,
  reproach:
    /\b(?:you|u) (?:forgot (?:about me|my|our)|lied to me|ignored me|stood me up|let me down|broke your promise|didn't (?:call|write|text|show up|come))\b/,
  griefNews:
    /\b(died|passed away|passed last|funeral|lost my (?:mom|dad|mother|father|grandma|grandpa|sister|brother|wife|husband|best friend|dog|cat))\b/,
  illNews:
    /\b(diagnosed|in the hospital|has cancer|have cancer|need surgery|broke (?:my|his|her|their|an?) (?:arm|leg|ankle|wrist|foot|hip)|car accident)\b/,
  jobLost: /\b((?:got|was|been|just got) (?:fired|laid off|let go)|lost my job|they fired me|laid me off)\b/,
  heartbreak:
    /\b((?:we|they) broke up|broke up with me|dumped me|getting (?:a )?divorced?|(?:he|she) left me|cheated on me|it's over between)\b/,
  failed:
    /\b(i failed|failed my|flunked|bombed (?:the|my)|didn't get (?:the|it|in|that)|got rejected|turned me down|didn't pass)\b/,
  jobWon:
    /\b((?:got|landed|start(?:ing)?) (?:the|a|that|my) (?:new )?job|i'?m hired|they hired me|got (?:the|a) (?:promotion|raise)|got promoted|gave me (?:a|the) (?:raise|promotion|job))\b/,
  passed:
    /\b((?:passed|aced|nailed|crushed) (?:the|my|it|that)|i graduated|got an? a\b|made the team|got in(?:to)?\b|got accepted)/,
  loveNews:
    /\b((?:got|we're|we are|i'm|i am) engaged|(?:i'm|i am|we're|we are) getting married|(?:he|she|they) proposed to me|i proposed|said yes to the ring|met someone|i'm in love|i am in love)\b/,
  babyNews:
    /\b(i'm pregnant|i am pregnant|we're pregnant|having a baby|expecting a baby|had the baby|it's a (?:boy|girl))\b/,
  movePlan:
    /\b(?:thinking (?:of|about) moving|might (?:be )?mov(?:e|ing)|want to move|we should move|going to move|i'?m moving|i am moving|we'?re moving|moving to)\b/,
  movedNews:
    /\b(?:moved (?:into|in|out|to)|bought (?:a|the) (?:house|place|condo)|(?:got|found|have) a new (?:apartment|place|house)|got the (?:apartment|place|house|keys))\b/,
  secret:
    /\b((?:don't|do not) tell (?:any|him|her|them|a soul|mom|dad)|between us|just between|promise not to tell|never told anyone|can i tell you (?:something|a secret)|keep a secret|it's a secret|i have to confess)/,
  askTold: /\bdid (?:you|u) (?:really )?tell (?:any(?:one|body)|him|her|them|mom|dad)\b|\byou didn't tell any/,
  noTalk:
    /\b(?:don't|do not) (?:want to|wanna|feel like) talk(?:ing)? about (?:it|that|this)\b|\brather not (?:talk about|say)\b/,
  low: /\b(i'?m|i am|i feel|feeling|i've been) (?:so |really |very |pretty |just |kind of |a bit |a little |feeling )*(sad|down|depressed|lonely|overwhelmed|stressed|anxious|scared|worried|miserable|awful|terrible|exhausted|burned out|lost|hopeless|not (?:okay|ok|great|good|fine)|unhappy)\b|\b(?:can't stop crying|i'm crying|been crying|want to cry|want to give up|falling apart|hate my life|can't do this anymore)\b|\b(rough|bad|awful|terrible|worst|horrible|shitty|crappy) (day|week|night|year|morning)\b/,
  high: /\b(i'?m|i am|i feel|feeling) (?:so |really |very |pretty |just )*(happy(?! for)|great|excited|proud(?! of you)|amazing|wonderful|thrilled|on top of the world|fantastic)\b|\bbest (day|week|night|year)\b/,
  apology:
    /\b(i'?m (?:so |really |very )*sorry|(?<!should )i apologize|my bad|forgive me|sorry (?:about|for|i|that)|i was wrong|^sorry)\b/,
  askHow:
    /\b(how (?:are|r) (?:you|u|ya)|how'?(?:s| is) (?:it going|life|everything|things)|how (?:have you|you) been|how (?:do|are) you (?:feel|feeling|doing|holding)|are you (?:ok|okay|alright|all right)|you (?:ok|okay|good|alright)\?|how you doing|everything (?:ok|okay|alright|good)|doing okay|did (?:you|u) sleep (?:well|ok|okay|good|alright))/,
  askDoing:
    /\b(what (?:are|r) (?:you|u|ya) (?:up to|doing)|what'?s up|whats up|wyd|what you up to|where (?:are|r) (?:you|u)|(?:are you|you) (?:busy|free|around|home|up|awake)\b|sup\b|whatcha)/,
  askDay:
    /\b(how (?:was|is|'s|did) (?:your|ur|the) (?:day|week|weekend|shift|morning|night|evening)|how (?:was|did) (?:work|school|practice|class|it go)|how'?s your (?:day|week|weekend)|tell me about your day|best (?:thing|part) (?:of|about) (?:today|your day)|anything (?:happen|fun|new|good) (?:today|at work|at school)?|what did you do (?:today|yesterday|this weekend)|what(?:'?s| is) new)/,
  askStudy:
    /\b(study (?:together|with me|session|tonight|for)|(?:help|quiz) me (?:with|on|study)|homework|can you explain|explain .* to me|go through (?:it|this|the)|flash ?cards|cram|review (?:for|the))/,
  askBorrow: /\b(?:can|could|may) (?:i|you) (?:please )?(?:borrow|lend)\b|\blend me\b/,
  askAge: /\bhow old are (?:you|u)\b|\bwhat'?s your age\b/,
  askWork:
    /\b(what do you do (?:for (?:a living|work))?\?|where do you work|what(?:'?s| is) your job|do you (?:have a job|work)\b|how'?s (?:work|the job|school)|how is (?:work|the job|school))/,
  askPartner:
    /\bare you (?:married|single|seeing (?:anyone|someone)|dating (?:anyone|someone))|do you have a (?:girlfriend|boyfriend|wife|husband|partner)|got a (?:girlfriend|boyfriend)/,
  askKids: /\bdo you have (?:any )?(?:kids|children)|how are (?:the|your) kids|how'?s the (?:kid|baby)/,
  askFamily: /\bhow(?:'s| is| are) (?:your|the) (?:family|folks|parents)\b/,
  askWhere: /\bwhere do you live|are you (?:still )?in town|where do you live now/,
  askLike:
    /\b(?:do you (?:like|love|enjoy|hate)|are you into|what do you think (?:of|about)|what(?:'?s| is) your favorite)\b/,
  askFood:
    /\bwhat do (?:you|u) want (?:for|to eat)|\bwhat(?:'s| is| are you)? (?:for |having for |you having for |eating for |cooking for )?(?:dinner|lunch|breakfast|supper|eating|cooking)\b|\bhave you eaten|did you eat|are you hungry/,
  askMine:
    /\bwhat should i (?:do|say|wear|get|buy|tell)|any advice|what would you do|should i\b(?! (?:be|feel)\b)|maybe i should|don't know what to (?:do|say)|i (?:need|could use) (?:your )?advice|do you think i should/,
  askMe: /\bdo you (?:still )?(?:love|like|hate|miss|trust|remember) me\b|what do you think (?:of|about) me/,
  askMad: /\bare (?:you|u) (?:still )?(?:mad|angry|upset|cross) (?:at|with) me\b/,
  askUs:
    /\bare we (?:still )?(?:okay|ok|good|friends)\b|\b(?:can|could|will) we (?:still |always )*be friends\b|\bare you happy with me\b/,
  askGlad: /\bare you (?:really |not |as )?(?:happy|glad|excited) for (?:me|us)\b/,
  askProud: /\bare you (?:still |really )?proud of me\b/,
  askBirthday: /\bwhen(?:'s| is) your (?:birthday|bday)\b|\bwhat day is your birthday\b/,
  askJoke: /\btell me (?:a|another|one more) joke\b|\b(?:know|got) any (?:good )?jokes\b|\bmake me laugh\b/,
  askPlans:
    /\bwhat (?:are|r) (?:you|u) (?:doing|up to) (?:this|on|over|for|tomorrow|tonight|next|later)\b|\b(?:any|got|have|having) (?:big )?plans\b|\bwhat are your plans\b/,
  bored: /\b(?:i'?m|i am|so|feeling) (?:so |really |very )*bored\b/,
  askRecall:
    /\bwhat did i (?:tell|say|write)\b|\b(?:do you )?remember what i (?:told|said|wrote)\b|\bwhat do you remember\b/,
  askRemember: /\b(?:do you )?remember (?:when|that|the|how|our|my)/,
  askBot:
    /\b(?:are you (?:a )?(?:bot|robot|ai|real|human|an ai|an? (?:language )?model|chatgpt)|you sound like a (?:bot|robot)|system prompt|ignore (?:all |the |your )*(?:previous|prior|above) instructions?|pretend to be|you are (?:now )?(?:a|an) (?:ai|assistant|language model|pirate))/,
  invite:
    /\b(want to (?:hang|come|go|get|grab|meet|see|watch|do|play|celebrate|join|try|take|spend|stay)|wanna\b|let'?s (?:go|get|grab|do|meet|hang|watch|have|play|catch|take|try|make|start|celebrate)|(?:can|could|should|shall) we (?:meet|hang|get|go (?!through|over)|grab|do)|come (?:over|visit|by|with)|(?:dinner|lunch|coffee|drinks?|movie|beers?) (?:with me|sometime|tonight|tomorrow|this|on)|when (?:can|will|do) (?:i|we) (?:see|get to see|meet)|are you coming|join me)/,
  missYou:
    /\b(?:i |we |really |already )*miss(?:ed)? (?:you|u|ya)\b|wish you were here|can(?:'t| not) wait to see (?:you|u)\b/,
  loveYou:
    /\b(?:i |we )?(?:really |still )?(?:love|luv|adore) (?:you|u|ya)\b|\bily\b|❤|\b(?:you|u) mean (?:everything|so much|a lot|the world) to me\b|\b(?:can't|cannot|couldn't) live without (?:you|u)\b|\b(?:don't|do not|never) want to lose (?:you|u)\b|\bnever (?:loved|adored) (?:anyone|anybody|someone) (?:more than|like|as much as) (?:you|u)\b/,
  gift: /\bi (?:just )?(?:bought|got|made|brought|baked|picked up) (?:you|u) (?:a|an|some|the|something|this|your|flowers|dinner|lunch|breakfast|coffee|tea|cake|cookies|chocolates?)\b/,
  congrats:
    /\b(congrat|happy birthday|so proud of you|proud of you|well done|good job|happy for you|happy anniversary|merry christmas|happy new year|happy thanksgiving)/,
  compliment:
    /\b(you'?re|you are|ur) (?:just |so |such |really |the |a |an |always |honestly |very |my |truly )*(best|amazing|great|awesome|wonderful|sweet|kind|funny|hilarious|smart|beautiful|gorgeous|handsome|pretty|cute|talented|brave|strong|incredible|good (?:friend|person|listener|man|woman|cook)|favorite|nice|cool|lovely|fantastic|hero|good at|rock ?star|genius)|you(?: always)? look(?:ed)? (?:so |really )?(?:great|good|amazing|beautiful|lovely|nice)|you (?:always )?(?:give|have) (?:such |the )?(?:good|great|best) (?:advice|taste|ideas)|love your|nobody .* like you|you (?:always )?make me (?:laugh|smile|happy)|admire you|what would i do without (?:you|u)|you(?:'ll| will) (?:be|make) (?:such )?an? (?:great|good|wonderful|amazing|fantastic)\b|good things about you|lucky to (?:have|know) you|glad (?:i have|i know|you'?re)|\byour [a-z ]{2,30} (?:looks?|is|was|sounds?|smells?) (?:so |really |very )?(?:great|good|amazing|beautiful|lovely|delicious|nice|cute|perfect)/,
  plan: /\b(?:i'?m|i am) (?:thinking (?:of|about)|planning to|going to (?!bed|sleep|be)|gonna (?!be)|about to|starting)|\bi(?:'m| am)? (?:want|hope|plan|decided|signed up) (?:to|for)\b/,
  thanks: /\b(thank|thanks|thx|tysm|appreciate (?:it|you|that)|grateful|i owe you)\b/,
  promise:
    /\b(i promise|i swear|i'?ll (?:call|text|come|bring|pay|be there|visit|help|make it up|write|send|see you|pick you|do it|try|tell you)|i will (?:call|text|come|bring|pay|be there|visit|help|make it|write|send)|you have my word)\b/,
  goodnight: /\b(good ?night|gn\b|(?<!you |u )sleep (?:well|tight)|going to (?:bed|sleep)|sweet dreams)/,
  goodbye:
    /\b(bye|gotta go|got to go|have to go|talk (?:later|soon|tomorrow)|ttyl|see you (?:later|soon|tomorrow|then|there|tonight|on [a-z]+day)|take care|catch you later)\b/,
  laugh: /\b(?:ha(?:ha)+|lol|lmao|rofl|hehe+|i'?m dying|(?:just )?kidding|jk\b|so funny|hilarious)\b|[😂🤣]/u,
  greeting: /^(?:hey+|hi+|hello|yo|good (?:morning|afternoon|evening)|morning|howdy|hiya|heya|hey there|long time)\b/,
  yes: /^(?:yes|yeah|yep|yup|sure|ok|okay|of course|definitely|absolutely|deal|sounds good|true|exactly|totally|for sure|right|i do|i am|i did|me too|same)\b/,
  no: /^(?:no|nope|nah|not really|no way|never)\b[^a-z]*(?:\w+\W*){0,3}$/,
} as const satisfies Record<string, RegExp>

export type Act = keyof typeof acts
