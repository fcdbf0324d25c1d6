import { defineEvent } from '../../define-event.ts'

export const theParkingLotHalfway = defineEvent({
  id: 'the-parking-lot-halfway',
  kind: 'question',
  category: 'family',
  title: 'The parking lot halfway',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 3, to: 12 } }, former: { relation: ['ex'] } },
  conditions: [
    { kind: 'arranged', role: 'child', as: ['shared'] },
    { kind: 'kinship', role: 'child', to: 'former', as: 'child' },
  ],
  trigger: { kind: 'draw', weight: 20 },
  cooldownDays: 1900,
  importance: 5,
  offline: { kind: 'auto', option: 'wait' },
  text: [
    'Sunday at five, in the lot between the pharmacy and the pet store: you hand over {child}, one backpack, and a rabbit made of cloth. Today there is no rabbit. It is on your sofa, face down. {former} looks at the watch on {former.their} wrist.',
  ],
  options: [
    {
      id: 'drive',
      text: 'Drive back for it, and let {former} be angry',
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes fifty minutes. {child} and {former} have eaten a bag of something in the front seat, and have stopped looking at the time. {former} takes the rabbit from you by one ear. “Thanks,” {former.they} {former|says|say}, which you had not heard since the lawyers.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'affinity', role: 'former', by: 3 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Promise {child} the rabbit for Wednesday',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'It goes through the mail in a shoebox with holes, on {child.their} orders. You get a drawing back, of a rabbit with a stamp on its head.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 2 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
        {
          chance: 0.4,
          text: [
            '{child} says it is all right, in a voice that you know from yourself. At ten {former} calls, and holds the phone into a dark room, so that you can hear what all right sounds like.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -4 },
            { kind: 'affinity', role: 'former', by: -3 },
            { kind: 'gauge', of: 'happiness', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'two',
      text: 'Buy another from the pet store window and call it a twin',
      moneyCost: 2000,
      outcomes: [
        {
          chance: 0.5,
          text: [
            '“That’s a ferret,” says {child}. But it is taken along, and sits at {former}’s, and learns the language of the house.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
        {
          chance: 0.5,
          text: [
            '{child} looks at it for some time. “You can have it,” {child.they} {child|tells|tell} you, kindly. It is still on your dashboard.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'affinity', role: 'child', by: -1 },
            { kind: 'remember', what: 'the-ferret-on-the-dashboard' },
          ],
        },
      ],
    },
    {
      id: 'both',
      text: 'Ask {former} up, so that {child.they} can get it, all three',
      conditions: [{ kind: 'affinity', role: 'former', from: 5 }],
      outcomes: [
        {
          chance: 0.7,
          text: [
            'For the length of a glass of water the three of you are in one kitchen. {child} shows {former} the drawer that is {child.theirs}. On the stairs {former} says that this was not as bad as all that.',
          ],
          effects: [
            { kind: 'affinity', role: 'former', by: 8 },
            { kind: 'affinity', role: 'child', by: 7 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
        {
          chance: 0.3,
          text: [
            '{former} stands in the hall with {former.their} coat on and sees the new lamp, and that you have bought it in the color you had never let {former.them} have. There is a quarrel, about a lamp. {child} waits on the stairs with the rabbit over both ears.',
          ],
          effects: [
            { kind: 'affinity', role: 'former', by: -6 },
            { kind: 'affinity', role: 'child', by: -4 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'quarrel', role: 'former', by: 'person' },
          ],
        },
      ],
    },
  ],
})
