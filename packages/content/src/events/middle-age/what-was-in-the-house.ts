import { defineEvent } from '../../define-event.ts'

export const whatWasInTheHouse = defineEvent({
  id: 'what-was-in-the-house',
  kind: 'question',
  category: 'loss',
  title: 'Colored dots',
  stages: ['middleAge'],
  cast: {
    sibling: { relation: ['sister', 'brother'], age: { from: 30, to: 80 } },
    parent: { relation: ['mother', 'father'], status: 'dead' },
  },
  conditions: [{ kind: 'diedWithin', role: 'parent', days: 700 }],
  trigger: { kind: 'draw', weight: 22 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    '{sibling} has red dots and you have blue ones. You go through the rooms where {parent} lived, and stick them on. It goes quickly, almost gaily. Then both of you are standing in front of the same thing, each with a finger up: a kitchen stool with burn marks, worth nothing.',
  ],
  options: [
    {
      id: 'let',
      text: 'Let {sibling} have it',
      outcomes: [
        {
          chance: 1,
          text: [
            '{sibling} carries it to the car {sibling.themself}, in {sibling.their} arms. That was the one on which you’d stood to reach the flour. {sibling.They} {sibling|thinks|think} it was {sibling.they}.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'remember', what: 'let-the-stool-go' },
          ],
        },
      ],
    },
    {
      id: 'take',
      text: 'Take it',
      outcomes: [
        {
          chance: 1,
          text: [
            'You put the dot on before {sibling.they} {sibling|has|have} {sibling.theirs} off the sheet. It stands in your kitchen, too low for anything. {sibling} looks at it on visits, and sits elsewhere.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: -10 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'remember', what: 'took-the-stool' },
          ],
        },
      ],
    },
    {
      id: 'saw',
      text: 'Saw it in half',
      energyCost: 2,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'It’s meant as a joke. {sibling} goes and gets the saw. You kneel on it from both sides, as you used to on the sofa cushions. Each has a half with one and a half legs, which stands only against a wall; each has it against a wall.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 14 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'familiarity', role: 'sibling', by: 6 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'It’s meant as a joke. “Always,” says {sibling}. “You always do that.” It had not been about the stool. You hear what it had been about until the light goes.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: -6 },
            { kind: 'familiarity', role: 'sibling', by: 8 },
            { kind: 'gauge', of: 'stress', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'again',
      text: 'Peel off your blue dots, all of them',
      conditions: [{ kind: 'remembers', what: 'kept-it-all' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'The last time you kept it all, by the letter. The table has been long ever since. You peel off your blue dots, one by one, through all the rooms, and it takes a quarter of an hour; {sibling} stands by the door with the roll of red ones, and doesn’t know where to look. You keep one dot, on your lapel.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 24 },
            { kind: 'gauge', of: 'stress', by: -12 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'forget', what: 'kept-it-all' },
          ],
        },
      ],
    },
    {
      id: 'keys',
      text: 'Take out the other key',
      conditions: [{ kind: 'remembers', what: 'gave-the-house' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“For when it rains at yours,” {sibling} had said. You’ve carried it on the ring ever since, and it has rained. You lay it on the stool. {sibling} sits down on the floor and laughs, and pushes both over to you with {sibling.their} foot.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 7 },
          ],
        },
      ],
    },
  ],
})
