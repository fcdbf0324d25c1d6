import { defineEvent } from '../../define-event.ts'

export const theSentencing = defineEvent({
  id: 'the-sentencing',
  kind: 'question',
  category: 'work',
  title: 'Nineteen years old',
  stages: ['middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['law'], rung: { from: 4 } }],
  trigger: { kind: 'draw', weight: 96 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'He is nineteen. He drove the car; someone else had the gun, and a man behind a counter is dead. The guidelines let you give him five years or twenty. His grandmother has ironed his shirt. In the other front row is the clerk’s wife, with a boy who keeps asking whether this is the one.',
  ],
  options: [
    {
      id: 'low',
      text: 'Five',
      outcomes: [
        {
          chance: 1,
          text: [
            'The grandmother sits down all at once. The clerk’s wife takes the boy by the hand and walks out before you’ve finished the sentence. You get letters, and one of them has only a price tag in it, from the shop.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'gave-him-five' },
          ],
          followUps: [{ event: 'the-letter-from-inside', afterDays: [500, 900] }],
        },
      ],
    },
    {
      id: 'high',
      text: 'Twenty',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Is this the one?” says the boy, and his mother says yes. The young man looks around for his grandmother and can’t find her, because she is holding on to the bench in front with both arms and her head down. You sleep well. That’s what bothers you.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'remember', what: 'gave-him-twenty' },
          ],
          followUps: [{ event: 'the-letter-from-inside', afterDays: [500, 900] }],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Ask the clerk’s wife what she would have you do',
      conditions: [{ kind: 'job', days: 400 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It isn’t done. She gets up, with her coat on. “I’d have him come and stock the shelves,” she says, “until my son’s grown.” You can’t order that. You give him eight, and write it into the record, word for word, in case anyone can.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'remember', what: 'gave-him-five' },
          ],
          followUps: [{ event: 'the-letter-from-inside', afterDays: [500, 900] }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 50, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'low',
      roll: 0,
      expect: { gauges: { stress: 8 }, remembers: ['gave-him-five'], followUp: 'the-letter-from-inside' },
    },
  ],
})
