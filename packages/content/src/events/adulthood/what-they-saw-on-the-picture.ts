import { defineEvent } from '../../define-event.ts'

export const whatTheySawOnThePicture = defineEvent({
  id: 'what-they-saw-on-the-picture',
  kind: 'question',
  category: 'health',
  title: 'A shadow',
  stages: ['adult'],
  conditions: [{ kind: 'not', of: { kind: 'ill' } }],
  trigger: { kind: 'draw', weight: 12 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'wait' },
  text: [
    'The letter says that there is a shadow, that it is probably nothing, and that the next appointment is in five weeks. It was a routine picture. You’ve told nobody that you had it taken. You do the dishes. You do them again.',
  ],
  options: [
    {
      id: 'wait',
      text: 'Wait the five weeks',
      outcomes: [
        {
          chance: 1,
          text: [
            'You are kind to everyone. You clear out the cellar. In the fifth week a man in a tie holds the picture up to the window and says, “That’s a fold.” You go down in the elevator with a fold. You’d been so good, those five weeks; it’s gone by Friday.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'examine' },
          ],
        },
      ],
    },
    {
      id: 'pay',
      text: 'Pay to have it looked at tomorrow',
      moneyCost: 90000,
      outcomes: [
        {
          chance: 0.9,
          text: [
            'It is a fold in the film. The woman is already reaching for the next folder. Nine hundred dollars, for one night: you would have paid it for one hour.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -3 }, { kind: 'examine' }],
        },
        {
          chance: 0.1,
          text: [
            '“Hm,” she says. She takes it out on a Tuesday. It’s the size of a lentil. In five weeks, she says, it would have been a conversation.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'health', by: -2 },
            { kind: 'examine' },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Tell one person',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'And there are two of you who do the dishes. It’s company. On the way to the appointment you are told a joke that is so bad that you go in laughing. It’s a fold.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'examine' },
          ],
        },
        {
          chance: 0.4,
          text: [
            'Now you have to hold the other one up, as well. You say “probably nothing” forty times, and by the time it is a fold you could no longer say whom the thing had happened to.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 9 }, { kind: 'examine' }],
        },
      ],
    },
    {
      id: 'read',
      text: 'Read the picture yourself',
      energyCost: 3,
      conditions: [{ kind: 'job', ladders: ['medicine', 'nursing', 'research'] }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You hold it to the lamp in the bathroom. You have told so many people that it was a fold. You know just how a fold looks, and you look, and look, and can’t see it anymore: it’s yours. You ask a colleague. It’s a fold.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 3 }, { kind: 'examine' }],
        },
      ],
    },
  ],
})
