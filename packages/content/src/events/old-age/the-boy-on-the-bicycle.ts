import { defineEvent } from '../../define-event.ts'

export const theBoyOnTheBicycle = defineEvent({
  id: 'the-boy-on-the-bicycle',
  kind: 'question',
  category: 'chance',
  title: 'Dusk',
  stages: ['oldAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'owns', item: 'used-car', is: true },
        { kind: 'owns', item: 'new-car', is: true },
      ],
    },
  ],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'It is dusk, at the corner by the school. You saw the bicycle when it was already lying there. The boy is sitting on the curb with his hands open and looks at them. He’s all right. He tells you that he is all right. You hear that you’ve been asking him for some time.',
  ],
  options: [
    {
      id: 'keys',
      text: 'Leave the car where it is',
      outcomes: [
        {
          chance: 1,
          text: [
            'You walk home, it’s two miles. You put the key in an envelope, and write the name of the girl next door on it. The boy waves, from then on, whenever he sees you on foot; he thinks that you gave it up for him, and he’s proud.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'health', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'drive',
      text: 'Drive him home, at a walking pace, and say nothing there',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'He doesn’t say anything, either. That is between the two of you now. You drive less; you drive only to the store; you drive.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'gauge', of: 'happiness', by: -4 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'His mother sees the paint on the pedal. She has the police at your door before you’ve got your coat off. It’s in the paper, with your age in the headline.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 16 },
            { kind: 'gauge', of: 'social', by: -10 },
            { kind: 'gauge', of: 'happiness', by: -8 },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Tell his parents everything, the chart as well',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.5,
          text: [
            'The father has to walk up and down. Then he asks whether you’ve got anyone who drives you. It’s him, as it turns out: Tuesdays and Fridays, with the boy in the back.',
          ],
          effects: [
            { kind: 'meet', affinity: 40 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
        {
          chance: 0.5,
          text: ['They listen to you to the end. Nobody gets up when you go.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -6 },
          ],
        },
      ],
    },
  ],
})
