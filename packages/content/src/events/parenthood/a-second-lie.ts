import { defineEvent } from '../../define-event.ts'

export const aSecondLie = defineEvent({
  id: 'a-second-lie',
  kind: 'question',
  category: 'family',
  title: 'A second lie',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 10, to: 17 } } },
  trigger: { kind: 'followUp' },
  cooldownDays: 2500,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'Money is missing from the drawer: four twenties. {child} is at the table, doing homework with great neatness. You both know about the gum. You have never spoken of it since.',
  ],
  options: [
    {
      id: 'ask',
      text: 'Ask, straight out',
      outcomes: [
        {
          chance: 0.5,
          odds: 'you are told',
          text: [
            'It is for a friend, whose parents do not buy shoes. You see the friend. You see the shoes. You do not know what to be angry about, and {child} watches you not know.',
          ],
          modifiers: [{ when: { kind: 'affinity', role: 'child', from: 50 }, times: 1.7, why: 'you are close' }],
          effects: [
            { kind: 'familiarity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'remember', what: 'the-drawer-was-asked' },
          ],
          followUps: [{ event: 'what-you-taught', afterDays: [1500, 1825] }],
          remembers: { role: 'child', as: 'that you asked, and believed it' },
        },
        {
          chance: 0.5,
          odds: 'a clear no',
          text: [
            '“No,” says {child}, so well that you go and count again. It was {child.them}. You learn it from the other parent in the parking lot, about a concert. That evening you say it once more, and it is a different question.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -5 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'the-drawer-was-asked' },
          ],
          followUps: [{ event: 'what-you-taught', afterDays: [1500, 1825] }],
          remembers: { role: 'child', as: 'the second asking' },
        },
      ],
    },
    {
      id: 'lock',
      text: 'Put a lock on the drawer',
      outcomes: [
        {
          chance: 1,
          text: [
            'A small brass one. Nothing is ever missing again. Everyone in the house walks past it, several times a day.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'affinity', role: 'child', by: -6 },
            { kind: 'remember', what: 'the-brass-lock' },
          ],
          followUps: [{ event: 'what-you-taught', afterDays: [1500, 1825] }],
          remembers: { role: 'child', as: 'the brass lock' },
        },
      ],
    },
    {
      id: 'leave',
      text: 'Put four more twenties in, and a note: “Ask me.”',
      moneyCost: 8000,
      outcomes: [
        {
          chance: 1,
          text: [
            'The twenties are there the next day, and the next. In a week there are eight of them, and the note has been turned over. On the back it says “ok.”',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'remember', what: 'the-drawer-was-asked' },
          ],
          followUps: [{ event: 'what-you-taught', afterDays: [1500, 1825] }],
          remembers: { role: 'child', as: 'the note in the drawer' },
        },
      ],
    },
    {
      id: 'gum',
      text: 'Lay a pack of gum on the homework',
      conditions: [{ kind: 'recalls', role: 'child', as: 'the gum that went back' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'The pencil stops. All the color goes out of {child}’s face and then, oddly, all the tension. {child.They} {child|goes|go} and gets the money: it is whole, in a sock. “I wanted to see if I could,” {child.they} {child|says|say}. “I can’t.”',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'affinity', role: 'child', by: 2 },
            { kind: 'remember', what: 'the-drawer-was-asked' },
          ],
          followUps: [{ event: 'what-you-taught', afterDays: [1500, 1825] }],
          remembers: { role: 'child', as: 'that you asked, and believed it' },
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 21 },
      choose: 'ask',
      roll: 0.01,
      expect: { says: 'It is for a friend', remembers: ['the-drawer-was-asked'], followUp: 'what-you-taught' },
    },
  ],
})
