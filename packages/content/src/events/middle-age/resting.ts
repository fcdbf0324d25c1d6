import { defineEvent } from '../../define-event.ts'

export const resting = defineEvent({
  id: 'resting',
  kind: 'question',
  category: 'health',
  title: 'Resting',
  stages: ['middleAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'a-man-came-back', daysAgo: 1500 },
        { kind: 'remembers', what: 'a-man-your-age', daysAgo: 1500 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 34 },
  once: true,
  importance: 5,
  offline: { kind: 'hold' },
  text: [
    {
      id: 'back',
      when: [{ kind: 'remembers', what: 'a-man-came-back' }],
      text: 'The man from the treadmill has asked you to his daughter’s graduation. He was your age to the year then and, as he points out, still is. Now he taps his glass. He is going to tell it, in front of eighty people: the belt, the rib. You did not know that he would. You are beside a woman who is waiting to see what kind of person it was.',
    },
    {
      id: 'gone',
      when: [{ kind: 'remembers', what: 'a-man-your-age' }],
      text: 'Three people are in the elevator at the county office, and you know them, and cannot think from where. Then it comes: no hats. They were on the screen of a phone that would not stop ringing, on the rack of a treadmill, {ago.a-man-your-age}. The smallest is taller than you. It is five floors.',
    },
  ],
  options: [
    {
      id: 'speak',
      text: 'Speak',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: [
            'You stand up and say that it was luck, and that you broke a part of him. They laugh. The daughter comes through the tables in her gown, and puts her hand flat on your breastbone, to the left, as one would to find the place. She is going to be a nurse.',
          ],
          of: ['back'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
        {
          chance: 0.7,
          odds: 'they want to hear it',
          text: [
            '“I was with him,” you say, at the third floor. The woman presses the red button, and it stops. You tell them what there was: that he had been telling you his pulse; that he was looking up, and did not seem afraid. They had always thought that he was by himself.',
          ],
          of: ['gone'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -14 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'forget', what: 'a-man-your-age' },
          ],
        },
        {
          chance: 0.3,
          odds: 'they do not',
          text: [
            '“I was with him,” you say. The boy moves in front of the other two. “We’re okay,” says the woman. The doors open at four, and they get out, and it is not their floor.',
          ],
          of: ['gone'],
          effects: [{ kind: 'gauge', of: 'stress', by: 8 }],
        },
      ],
    },
    {
      id: 'course',
      text: 'Sign up, the next day, to learn how it is done right',
      moneyCost: 8000,
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: [
            'Twelve people and a rubber man with no legs. You are told that you press too carefully. At the end you have a card for your wallet, good for two years, and you renew it, and renew it.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'health', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'still',
      text: 'Look at the carpet',
      outcomes: [
        {
          chance: 1,
          text: [
            'It has a pattern of small boats. He gets the year wrong, and the foot. Everybody is looking for you, with their glasses up, at the wrong table.',
          ],
          of: ['back'],
          effects: [{ kind: 'gauge', of: 'stress', by: 3 }],
        },
        {
          chance: 1,
          text: [
            'It has a pattern of small boats. The tall one is humming. At five they get out, and turn left, talking about where to eat; and you ride all the way down again with your floor lit.',
          ],
          of: ['gone'],
          effects: [{ kind: 'gauge', of: 'stress', by: 5 }],
        },
      ],
    },
  ],
})
