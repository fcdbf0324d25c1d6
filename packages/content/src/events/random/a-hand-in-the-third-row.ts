import { defineEvent } from '../../define-event.ts'

export const aHandInTheThirdRow = defineEvent({
  id: 'a-hand-in-the-third-row',
  kind: 'question',
  category: 'chance',
  title: 'Your size',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'remembers', what: 'went-as-sixty-one', daysAgo: 900 }],
  trigger: { kind: 'draw', weight: 30 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'nod' },
  text: [
    'He has the table next to yours: gray now, and your size to the half inch. You’d know that neck; you’ve worn its collar. “Forgive me,” he says, leaning over, “but have we met? I have the oddest feeling that you’ve been me.”',
  ],
  options: [
    {
      id: 'nod',
      text: 'Say that you have that kind of face',
      outcomes: [
        {
          chance: 1,
          text: [
            '“So do I,” he says, and goes back to his soup. On the way out he stops in front of the mirror, beside you, and the two of you straighten four lapels.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Tell him about the third row',
      outcomes: [
        {
          chance: 0.6,
          odds: 'he laughs',
          text: [
            'He laughs so that the waiter comes. “She told me I’d been wonderful that night,” he says. “She told me for thirty years. I was on a bench by the river, in a raincoat, sulking.” He’ll take the credit, if you don’t mind, a little longer. You shake on it.',
          ],
          effects: [
            { kind: 'meet', affinity: 45 },
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
        {
          chance: 0.4,
          odds: 'he does not',
          text: [
            'He puts his spoon down. “I waited outside,” he says. “I saw her come out. I’d never seen her look like that.” He pays for his soup, which he hasn’t finished, and for yours.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
  ],
})
