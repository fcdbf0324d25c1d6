import { defineDilemma } from '../define-dilemma.ts'

export const theWitness = defineDilemma({
  id: 'the-witness',
  category: 'chance',
  title: 'At the crossing',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  weight: 7,
  importance: 6,
  steps: [
    {
      id: 'crash',
      text: [
        'A van clips a cyclist at the crossing and does not stop. She is sitting on the curb, looking at one shoe. You have the number of the van. You also know the van: it is your neighbor’s.',
      ],
      options: [
        {
          id: 'police',
          text: 'Give the number to the police',
          outcomes: [
            {
              chance: 1,
              text: ['You spell it out. The officer writes slowly. You go home by the other street.'],
              effects: [{ kind: 'gauge', of: 'stress', by: 6 }],
              next: { step: 'stairs', afterDays: [3, 8] },
            },
          ],
        },
        {
          id: 'neighbour',
          text: 'Speak to him first',
          outcomes: [
            {
              chance: 1,
              text: ['He opens the door in his socks. He has been sitting in the dark. “Is she dead?” he says.'],
              effects: [{ kind: 'gauge', of: 'stress', by: 8 }],
              next: { step: 'kitchen', afterDays: [1, 2] },
            },
          ],
        },
        {
          id: 'nothing',
          text: 'Say that you did not see it',
          outcomes: [
            {
              chance: 1,
              text: ['“Nobody ever does,” says the officer, without reproach, and turns the page.'],
              effects: [
                { kind: 'gauge', of: 'stress', by: 12 },
                { kind: 'gauge', of: 'happiness', by: -5 },
                { kind: 'remember', what: 'saw-nothing' },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'kitchen',
      text: [
        'His kitchen. Two children’s bicycles in the hall. “If I lose the van, I lose the work. I was going to go back. I was.” It is Tuesday; the officer comes around on Thursday.',
      ],
      options: [
        {
          id: 'with-him',
          text: 'Go to the station with him',
          energyCost: 8,
          outcomes: [
            {
              chance: 1,
              text: [
                'He says it himself, to the desk, with his cap in his hands. It counts, later, that he came. It counts that he did not come alone.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: -4 },
                { kind: 'gauge', of: 'happiness', by: 5 },
                { kind: 'gauge', of: 'social', by: 5 },
              ],
              next: { step: 'cyclist', afterDays: [30, 60] },
            },
          ],
        },
        {
          id: 'deadline',
          text: 'Give him until Thursday',
          outcomes: [
            {
              chance: 0.6,
              text: [
                'On Wednesday night you hear the van start. He is back at ten. “It’s done,” he says through the wall, more or less.',
              ],
              odds: 'he goes',
              effects: [{ kind: 'gauge', of: 'stress', by: -6 }],
              next: { step: 'cyclist', afterDays: [30, 60] },
            },
            {
              chance: 0.4,
              text: ['On Thursday the officer comes. He looks at you over her shoulder. You give her the number.'],
              odds: 'he does not',
              effects: [{ kind: 'gauge', of: 'stress', by: 8 }],
              next: { step: 'stairs', afterDays: [3, 8] },
            },
          ],
        },
      ],
    },
    {
      id: 'stairs',
      text: ['You meet him on the stairs. He knows. He carries his shopping past you with his face to the wall.'],
      options: [
        {
          id: 'greet',
          text: 'Say good morning',
          outcomes: [
            {
              chance: 1,
              text: [
                'He does not answer, that day or that year. You say it every morning. In the second spring he says “morning”, to the banister.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 2 },
                { kind: 'remember', what: 'said-good-morning' },
              ],
              next: { step: 'cyclist', afterDays: [40, 80] },
            },
          ],
        },
        {
          id: 'avoid',
          text: 'Take the elevator from now on',
          outcomes: [
            {
              chance: 1,
              text: ['It is slow and smells of cable. You learn the inspection dates by heart.'],
              effects: [{ kind: 'gauge', of: 'social', by: -4 }],
              next: { step: 'cyclist', afterDays: [40, 80] },
            },
          ],
        },
      ],
    },
    {
      id: 'cyclist',
      text: [
        'A card with a bicycle on it. “They said that there was a witness. I only wanted to say: I walk again. I would like to buy that person a coffee.”',
      ],
      options: [
        {
          id: 'coffee',
          text: 'Have the coffee',
          outcomes: [
            {
              chance: 1,
              text: [
                'She has brought the shoe, the other one, the one you saw. You laugh about it until the waiter comes over.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 8 },
                { kind: 'gauge', of: 'social', by: 8 },
                { kind: 'meet', affinity: 35 },
              ],
            },
          ],
        },
        {
          id: 'card',
          text: 'Put the card on the shelf',
          outcomes: [
            {
              chance: 1,
              text: ['It stands there for years. Visitors ask whether you cycle.'],
              effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
            },
          ],
        },
      ],
    },
  ],
})
