import { defineEvent } from '../../define-event.ts'

export const throughTheWall = defineEvent({
  id: 'through-the-wall',
  kind: 'question',
  category: 'home',
  title: 'Through the wall',
  stages: ['adult'],
  cast: { next: { relation: 'neighbour', age: { from: 20, to: 70 } } },
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'It comes through the bedroom wall, about once a week. First his voice, then the furniture. Tonight there is a third thing, a dull sound, and then nothing; and you notice that you have been holding your breath to hear better. In the morning {next} will be at the mailboxes, as always, in a nice scarf, indoors.',
  ],
  options: [
    {
      id: 'police',
      text: 'Call the police, now',
      outcomes: [
        {
          chance: 0.55,
          text: [
            'They come in nine minutes and are in there for ten. {next} says, through the door, that it was the television. A week later there’s a note under yours, folded small. It has one word on it, and you keep it in the drawer with your passport.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'affinity', role: 'next', by: 14 },
            { kind: 'gauge', of: 'social', by: -2 },
            { kind: 'remember', what: 'called-the-police' },
          ],
          remembers: { role: 'next', as: 'the nine minutes' },
        },
        {
          chance: 0.45,
          text: [
            'They come; they go. At noon he is waiting on the stairs. He does not touch you. He tells you, in a low, pleasant voice, what time you leave in the mornings.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 18 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'remember', what: 'called-the-police' },
          ],
          remembers: { role: 'next', as: 'the nine minutes' },
        },
      ],
    },
    {
      id: 'bell',
      text: 'Go and ring, and ask for an egg',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.7,
          text: [
            'He opens. You ask for an egg. Past the arm on the door, in the lit kitchen, is the back of {next}, not moving. He gives you an egg. You say that you may need another one later. It is quiet until morning. You sit there with an egg.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'affinity', role: 'next', by: 10 },
            { kind: 'remember', what: 'asked-for-an-egg' },
          ],
          remembers: { role: 'next', as: 'the egg' },
        },
        {
          chance: 0.3,
          text: [
            'He doesn’t open. “Yes?” says the door. You say it to the door, about the egg. Something is said inside. It’s the last time that you hear either of them; by the weekend the place is empty, and nobody saw a van.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'remember', what: 'asked-for-an-egg' },
          ],
        },
      ],
    },
    {
      id: 'boxes',
      text: 'At the mailboxes, give {next} your spare key',
      energyCost: 2,
      outcomes: [
        {
          chance: 1,
          text: [
            'You don’t say what for. {next.They} {next|looks|look} at it as though it might be hot. Then it is gone. You go to bed for a month with the door off the chain, and then, one night at two, there’s a click, and steps, and someone breathing in your hall. You put a blanket out without turning on the light.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'affinity', role: 'next', by: 20 },
            { kind: 'familiarity', role: 'next', by: 12 },
            { kind: 'remember', what: 'the-spare-key' },
          ],
          remembers: { role: 'next', as: 'the key and the blanket' },
        },
      ],
    },
    {
      id: 'radio',
      text: 'Turn the radio on',
      outcomes: [
        {
          chance: 1,
          text: [
            'There is a program about whales. You learn that the old males sing alone. In the spring an ambulance stands in front of the building with its doors open; you are at work when it comes, they tell you about it. The scarf hangs on the mailbox for some days.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'gauge', of: 'happiness', by: -10 },
            { kind: 'remember', what: 'turned-the-radio-on' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, gauges: { stress: 50, happiness: 50 } },
      choose: 'radio',
      roll: 0,
      expect: { gauges: { stress: 14, happiness: -10 }, remembers: ['turned-the-radio-on'] },
    },
  ],
})
