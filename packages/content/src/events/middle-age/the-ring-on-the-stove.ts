import { defineEvent } from '../../define-event.ts'

export const theRingOnTheStove = defineEvent({
  id: 'the-ring-on-the-stove',
  kind: 'question',
  category: 'family',
  title: 'The ring on the stove',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { elder: { relation: ['mother', 'father'] } },
  conditions: [
    { kind: 'personIs', role: 'elder', as: 'frail', is: true },
    { kind: 'arranged', role: 'elder', as: ['usual'] },
    { kind: 'livesTogether', role: 'elder', is: false },
    { kind: 'age', from: 30, to: 79 },
  ],
  trigger: { kind: 'draw', weight: 60 },
  once: true,
  importance: 8,
  offline: { kind: 'hold' },
  text: [
    'The neighbor of {elder} has called. There was smoke. It was only a pan, and the pan was only empty, but the neighbor had come in with the spare key, and had been asked by {elder}, sharply, where people learned such manners. You drive over. {elder} has put on a good shirt. “I suppose there’s a committee,” {elder.they} {elder|says|say}.',
  ],
  options: [
    {
      id: 'in',
      text: '“You’ll come and live with me.”',
      energyCost: 10,
      outcomes: [
        {
          chance: 0.7,
          text: [
            'It takes two weekends. The armchair will not go around the corner of your hall, so it lives in the kitchen, and so does {elder}. Every night you hear the cane go past your door, and wait until it has come back.',
          ],
          effects: [
            { kind: 'arrange', role: 'elder', as: 'taken-in' },
            { kind: 'affinity', role: 'elder', by: 8 },
            { kind: 'familiarity', role: 'elder', by: 10 },
            { kind: 'remember', what: 'the-cane-past-the-door' },
          ],
        },
        {
          chance: 0.3,
          text: [
            '{elder.They} {elder|comes|come}, with two suitcases, and says to the wall of your spare room that {elder.they} had a house. It is not said against you. For a month it is said daily.',
          ],
          effects: [
            { kind: 'arrange', role: 'elder', as: 'taken-in' },
            { kind: 'affinity', role: 'elder', by: -4 },
            { kind: 'familiarity', role: 'elder', by: 8 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'the-cane-past-the-door' },
          ],
        },
      ],
    },
    {
      id: 'aide',
      text: 'Pay for an aide, mornings and evenings',
      outcomes: [
        {
          chance: 1,
          text: [
            'The aide moves the furniture. {elder} complains to you of that for an hour each Sunday, and all week long puts on a good shirt for it.',
          ],
          effects: [
            { kind: 'arrange', role: 'elder', as: 'aide' },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'affinity', role: 'elder', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'home',
      text: 'Look at the residence by the river',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'There is a piano, and a woman who plays it. {elder} stands listening with {elder.their} hat on. “I could do worse,” {elder.they} {elder|says|say}, and it is the one thing that nobody is ever going to let you forget: that {elder.they} said it.',
          ],
          effects: [
            { kind: 'arrange', role: 'elder', as: 'residence' },
            { kind: 'affinity', role: 'elder', by: -3 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
        {
          chance: 0.5,
          text: [
            '{elder.They} {elder|signs|sign} where you put your finger. In the car back for the rest of the things {elder.they} {elder|gives|give} you the key to the house, without being asked, and you do not know where to look.',
          ],
          effects: [
            { kind: 'arrange', role: 'elder', as: 'residence' },
            { kind: 'affinity', role: 'elder', by: -12 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'sibling',
      text: 'Call your brothers and sisters together, all of them, tonight',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'knows', relation: 'brother' },
            { kind: 'knows', relation: 'sister' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.5,
          text: [
            'For once everyone comes. A list is made of days and who has them, and it holds. {elder} reads it, with glasses, and corrects the spelling of Wednesday.',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: 5 },
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'remember', what: 'the-list-of-days' },
          ],
        },
        {
          chance: 0.5,
          text: [
            'One is busy until June. One thinks that {elder} has always been like that. You sit with the phone in your lap, and the committee is you.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 9 },
            { kind: 'affinity', role: 'elder', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Take the knobs off the stove, and drive home',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'You leave three casseroles and a note. {elder} calls at six: where are the knobs? They are in your coat. You are asked again at seven.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'affinity', role: 'elder', by: -2 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'It was the last pan. {elder} eats at the diner on the corner from then on, and has a table there, and an enemy.',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: 4 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
  ],
})
