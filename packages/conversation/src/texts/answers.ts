/** Answers that a player may pick, by what the person said. `ask`: the person asked back. `recall-…`: a memory came back. */
export const answers: Readonly<Record<string, readonly (readonly string[])[]>> = {
  ask: [
    ['Pretty good', 'Long day', 'Can’t complain'],
    ['Not much', 'I’ll tell you later'],
    ['Surviving', 'Better now'],
    ['Same old', 'Busy, but good'],
  ],
  followUp: [
    ['It’s a long story', 'I’m okay with it'],
    ['I’ll tell you everything', 'Not yet'],
  ],
  'recall-promise': [
    ['I haven’t forgotten', 'Sorry, not yet'],
    ['On my list', 'I already did'],
  ],
  'recall-plan': [
    ['It went well', 'Not yet'],
    ['I changed my mind', 'Soon'],
  ],
  'recall-confidence': [
    ['I’m better, thanks', 'It’s still hard'],
    ['Thanks for keeping it', 'I’m okay'],
  ],
  'recall-news': [['Getting used to it', 'It’s been good', 'It’s been hard']],
  today: [
    ['Thank you', 'It’s still sinking in'],
    ['I’m okay', 'Ask me tomorrow'],
  ],
  death: [['Thank you', 'I don’t know yet']],
  low: [['Thanks for listening', 'Tell me something funny']],
  griefNews: [['Thank you', 'I don’t know yet']],
  secret: [['Thank you', 'I trust you']],
  opening: [
    ['Hey!', 'I’m here'],
    ['Hi! What’s up?', 'Busy, talk later?'],
    ['Good to hear from you', 'Ha, hi'],
  ],
  other: [
    ['Ha!', 'Tell me more'],
    ['Same here', 'And then?'],
    ['I like that', 'Talk soon'],
  ],
}
