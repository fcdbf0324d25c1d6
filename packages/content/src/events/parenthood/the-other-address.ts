import { defineEvent } from '../../define-event.ts'

export const theOtherAddress = defineEvent({
  id: 'the-other-address',
  kind: 'question',
  category: 'family',
  title: 'The other address',
  stages: ['adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 12, to: 16 } }, former: { relation: ['ex'] } },
  conditions: [
    { kind: 'arranged', role: 'child', as: ['elsewhere'] },
    { kind: 'kinship', role: 'child', to: 'former', as: 'child' },
    { kind: 'affinity', role: 'child', from: 40 },
  ],
  trigger: { kind: 'draw', weight: 40 },
  cooldownDays: 2000,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    '{child} has rehearsed it on the bus; you can tell by how flat it comes out. {child.They} {child|wants|want} to live with you. Not on weekends: with you. {former} does not know yet. “You don’t have to say right now,” {child.they} {child|says|say}, and looks at you as people look at a kettle.',
  ],
  options: [
    {
      id: 'yes',
      text: 'Say yes, and call {former} tonight',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is quiet for so long that you check the line. Then: “Has {child.they} packed the retainer?” In the morning there are four bags on your stairs. From the first of the month no money goes out for {child}, and all of it goes into the refrigerator.',
          ],
          effects: [
            { kind: 'arrange', role: 'child', as: 'sole' },
            { kind: 'affinity', role: 'child', by: 12 },
            { kind: 'affinity', role: 'former', by: -14 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'half',
      text: 'Ask the two of them for half: week and week',
      moneyCost: 30000,
      energyCost: 6,
      outcomes: [
        {
          chance: 0.65,
          text: [
            'It takes three evenings and one counselor with a fish tank. {child} gets a second desk. {former} gets the last word on sleep, and you get Tuesdays, which you had missed without knowing it.',
          ],
          effects: [
            { kind: 'arrange', role: 'child', as: 'shared' },
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'affinity', role: 'former', by: 2 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
        {
          chance: 0.35,
          text: [
            '{former} says that a child is not a cake. {child} hears it through the wall and does not come to the table, at {former}’s or at yours, for most of a month.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -5 },
            { kind: 'affinity', role: 'former', by: -6 },
            { kind: 'gauge', of: 'stress', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Say that {former} has done nothing to deserve it',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is true, and {child} knows it, and nods. {child.They} {child|goes|go} down to the bus with {child.their} hood up. Years on {child.they} {child|will|will} thank you for it. You do not have those years yet.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -10 },
            { kind: 'affinity', role: 'former', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'remember', what: 'not-a-kettle' },
          ],
        },
      ],
    },
    {
      id: 'think',
      text: 'Ask what has happened over there',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'Nothing has. There is a new baby in that house, and {child.they} {child|has|have} been told to be quiet for months. You talk until the last bus, and then drive {child.them}. It stays as it is, and is a little better.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'affinity', role: 'child', by: 5 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
        {
          chance: 0.5,
          text: [
            'What comes is a list, in order, with dates. You recognize the handwriting of the complaint, because you have one like it in a drawer. {child} goes home in the end, and leaves the list with you.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'affinity', role: 'child', by: 3 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
  ],
})
