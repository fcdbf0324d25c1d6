import { defineMourning } from '../define-mourning.ts'

export const amongFriends = defineMourning([
  {
    id: 'friends-close',
    relations: ['friend', 'classmate', 'colleague', 'neighbour', 'acquaintance', 'ex'],
    closeness: ['close'],
    text: [
      'You had something to tell {dead.them}. It was not important, and now it has nowhere to go.',
      'You are asked to carry. {dead.They} would have had something to say about the shoes.',
      '{dead.Their} last message is about a screwdriver. You have it still, and mean to give it back.',
      'There is a joke that two people knew. You try it out on someone, and it is not one.',
      'You take the long way home, the one past the place, and stop there for as long as it takes.',
      'You see {dead.them} three times that week, in crowds, from behind.',
      'Your phone still offers you {dead.their} name first. You do not change that.',
      'You speak at the service. You had written two pages, and say one sentence, and sit down.',
    ],
  },
  {
    id: 'friends-near',
    relations: ['friend', 'classmate', 'colleague', 'neighbour', 'acquaintance'],
    closeness: ['near'],
    text: [
      'You were going to meet in the spring. It was your turn to name a day.',
      'You stand at the back, among people who all knew another {dead}.',
      'The card goes around to be signed. You read what the others have written, and then you know what you would have liked to ask.',
      'In the evening you look for a photograph. {dead.They} {dead|is|are} in four of them, in each at the edge, laughing.',
      'You were not among the ones who were called. You are among the ones who come.',
      'You remember a favor that {dead.they} did you, and that you never returned. There is time now to think how.',
      'At the coffee afterward you hear six stories, and you had thought you knew them all.',
    ],
  },
  {
    id: 'hardly-known',
    relations: ['friend', 'classmate', 'colleague', 'neighbour', 'acquaintance'],
    closeness: ['distant'],
    text: [
      'You hear it at the bakery, between two other things.',
      'You had talked perhaps five times. You go through them, in order.',
      'It takes you a moment until you have the face, and then you have it for days.',
      'It comes by way of three people. You find that you had liked {dead.them}.',
      'You stop in the street when you hear it, with the bag in your hand, and then you walk on, a little slower.',
      'You would have nodded to each other for twenty more years, you think. It was a good nod.',
      'You are surprised how much of {dead.them} you had noticed: the walk, the cough, the hat.',
    ],
  },
  {
    id: 'once-loved',
    relations: ['ex'],
    closeness: ['near', 'distant'],
    text: [
      'Nobody thinks of telling you. You read it, on a Tuesday, with the crumbs still on the paper.',
      'You do not go. You put on the record, the one side of it, and turn it over.',
      'You send flowers, and have to think for a long time what to write on the card. In the end it is the name of a street.',
      'You look for a letter and find it. It is shorter than you remember, and kinder.',
      'At the service you sit far back, on the aisle. The family does not know what you were, and you do not say.',
      'You hear that {dead.they} kept the picture. You tell no one, and are in a good mood all day, and then you are not.',
    ],
  },
])
