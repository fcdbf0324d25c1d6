import { defineEvent } from '../../define-event.ts'

export const anEmptyLotAndAWheel = defineEvent({
  id: 'an-empty-lot-and-a-wheel',
  kind: 'question',
  category: 'family',
  title: 'Hands at ten and two',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 15, to: 17 } } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'owns', item: 'used-car', is: true },
        { kind: 'owns', item: 'new-car', is: true },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 16 },
  cooldownDays: 2500,
  importance: 3,
  offline: { kind: 'auto', option: 'lot' },
  text: [
    'The lot behind the closed department store. {child} adjusts the mirror for the fifth time, and finds you in it.',
  ],
  options: [
    {
      id: 'lot',
      text: 'Let {child.them} drive, and put your hands under your thighs',
      outcomes: [
        {
          chance: 0.8,
          text: [
            'You brake with your whole body, for an hour, into the mat. Between the lampposts {child} finds third gear, and laughs out loud, and looks so much like {child.themself} at two that you forget about the pole. {child.They} {child|does|do} not.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
        {
          chance: 0.2,
          text: [
            'The pole, at four miles an hour. It folds the door in like a letter. {child} wants to walk home. You make {child.them} drive.',
          ],
          effects: [
            { kind: 'money', by: -80000 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'familiarity', role: 'child', by: 6 },
            { kind: 'affinity', role: 'child', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'school',
      text: 'Pay for the driving school',
      moneyCost: 60000,
      outcomes: [
        {
          chance: 1,
          text: [
            'A man with a second brake and a paper bag of pretzels. {child} passes at the first try and is a better driver than you, and says so.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'affinity', role: 'child', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'night',
      text: 'Go at night, and show {child.them} the way you used to drive',
      energyCost: 4,
      conditions: [{ kind: 'remembers', what: 'drove-at-night', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'Past the bakery, with its lights lit, past the stop where the nurses wait. “I know this,” {child} says. {child.They} cannot. {child.They} {child|was|were} six months old and asleep, at last, in the back. {child.They} {child|takes|take} every turn without being told.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 12 },
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
  ],
})
