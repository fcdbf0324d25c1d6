import type { LoveMessages } from '@lifegrid/engine/catalogue/messages/love'

/** Where the minor children of parents who have parted live; a part of the messages of love. */
export const custody: Pick<LoveMessages, Extract<keyof LoveMessages, `love.custody-${string}`>> = {
  'love.custody-sole': {
    title: 'Where {child} lives',
    text: [
      '{child} lives with you now, with a lunch box and a night-light. {former} has every other weekend.',
      'It is settled: {child} stays with you. {former} gets the weekends that have a number the two of you had to look up.',
      '{former} takes a suitcase. {child} stays, and asks who will do the voices now, at bedtime.',
      'You have the child. That is how they say it in the hallway of the court: “Who has the child?” You have {child}.',
      'You keep {child}, and the school, and the dentist. {former} keeps Wednesdays.',
      '{child} is to live with you. The judge has a drawing on the wall, by a child of her own, or by anybody’s.',
    ],
  },
  'love.custody-shared': {
    title: 'Where {child} lives',
    text: [
      'A week with you and a week with {former}. {child} has two toothbrushes, two beds, and one rabbit made of cloth, which travels.',
      'You share {child} with {former}: Sunday to Sunday, with the handover in a parking lot halfway.',
      '{child} will live in both homes. On the calendar your weeks are green, and the white ones are {former}’s.',
      'The two of you have agreed on one thing, and it is {child}: half and half, to the hour.',
      '{child} gets a drawer at {former}’s, and then a room. You get the other seven days.',
      'Half. {child} counts it out on the stairs with chestnuts: seven for you, seven for {former}.',
    ],
  },
  'love.custody-elsewhere': {
    title: 'Where {child} lives',
    text: [
      '{child} lives with {former} from now on. You get every other weekend, and a bill on the first of the month.',
      'It is settled: {child} stays with {former}. You pay your part by the week, and learn the word “visitation.”',
      '{child} goes with {former}. In your place there is a bed with a dinosaur on it, for the weekends.',
      'The judge has read everything and looks tired. {child} is to live with {former}. You may call on Wednesdays.',
      '{former} has {child}. You have the school photograph, and every second Friday from five.',
      'They drive off, {former} at the wheel and {child} in the back, waving with both hands, because nobody has told {child.them} what for.',
    ],
  },
  'love.custody-orphans': {
    title: 'Two suitcases',
    text: [
      '{former} has died, and {child} comes to live with you, with two suitcases and a plant.',
      'The bed that was for the weekends is for every night now. {child} lies in it with {child.their} eyes open.',
      '{child} has only you now. {child.They} puts the picture of {former} on the shelf, where you can both see it.',
      'You fetch {child} from the home of {former}. {child.They} has packed alone, and has remembered the keys.',
      '{child} moves in with you. There is one rule that {child.they} asks for: the door stays open a hand wide, as it did at {former}’s.',
      'After the funeral of {former} the car is very quiet. “Is my school the same?” asks {child}. It is not.',
    ],
  },
  'love.custody-sole-several': {
    title: 'Where the children live',
    text: [
      'The children live with you now, {children}, and their lunch boxes. {former} has every other weekend.',
      'It is settled: {children} stay with you. {former} gets the weekends that have a number the two of you had to look up.',
      '{former} takes a suitcase. {children} stay, and want to know who will do the voices now, at bedtime.',
      'You keep {children}, and the school, and the dentist. {former} keeps Wednesdays.',
      '{children} are to live with you. The judge says their names in the right order, which you had not expected.',
      'Who has the children, they ask in the hallway of the court. You do: {children}. It sounds like a thing that you are carrying.',
    ],
  },
  'love.custody-shared-several': {
    title: 'Where the children live',
    text: [
      'A week with you and a week with {former}. {children} have two toothbrushes each, and one suitcase between them, about which they fight.',
      'You share {children} with {former}: Sunday to Sunday, with the handover in a parking lot halfway.',
      '{children} will live in both homes. On the calendar your weeks are green, and the white ones are {former}’s.',
      'The two of you have agreed on one thing, and it is {children}: half and half, to the hour, and nobody split up.',
      '{children} get a room at {former}’s, with a line of tape down the middle. You get the other seven days.',
      'Half. {children} count it out on the stairs with chestnuts: seven for you, seven for {former}.',
    ],
  },
  'love.custody-elsewhere-several': {
    title: 'Where the children live',
    text: [
      '{children} live with {former} from now on. You get every other weekend, and a bill on the first of the month.',
      'It is settled: {children} stay with {former}. You pay your part by the week, and learn the word “visitation.”',
      '{children} go with {former}. In your place the beds are made, for the weekends.',
      'The judge has read everything and looks tired. {children} are to live with {former}. You may call on Wednesdays.',
      '{former} has {children}. You have the school photographs, and every second Friday from five.',
      'They drive off, {former} at the wheel, and {children} in the back, who wave with all their hands.',
    ],
  },
  'love.custody-orphans-several': {
    title: 'Suitcases',
    text: [
      '{former} has died, and {children} come to live with you, with their suitcases and a plant.',
      'The beds that were for the weekends are for every night now. {children} lie in them with their eyes open.',
      '{children} have only you now. They put the picture of {former} on the shelf, where all of you can see it.',
      'You fetch {children} from the home of {former}. They have packed alone, and have remembered the keys.',
      '{children} move in with you. There is one rule that they ask for: the door stays open a hand wide, as it did at {former}’s.',
      'After the funeral of {former} the car is very quiet. “Is school the same?” asks one of them. {children} look at you in the mirror. It is not.',
    ],
  },
}
