import type { LoveMessages } from '@lifegrid/engine/catalogue/messages/love'
import { custody } from '../custody.ts'
import { evenings } from '../evenings.ts'
import { partings } from '../partings.ts'
import { weddings } from '../weddings.ts'

export const loveMessages: LoveMessages = {
  'love.couple': {
    title: 'The two of you',
    text: [
      'You and {partner} are a couple. It takes three days until everybody says they knew.',
      'You and {partner} are a couple. You keep it to yourselves for a week, which is longer than it sounds.',
      'Neither of you asks. {partner} says “we” to the waiter, and from then on you and {partner} are a couple.',
      'You and {partner} are a couple now. You walk home at one in the morning and take the stairs two at a time.',
      'It is said on a bench, badly, and then again, better. You and {partner} are a couple.',
      'You and {partner} are a couple. Your friends take it well. One of them has won ten dollars.',
    ],
  },
  'love.couple-again': {
    title: 'Once more',
    text: [
      'You and {partner} are a couple again. The toothbrush has never been thrown away, it turns out.',
      'You and {partner} are a couple again. This time you both read the small print.',
      '{partner} comes back with the same bag. You are a couple again, and careful with each other, like people on ice.',
      'You try it once more, you and {partner}. The friends who took your side have to be told.',
      'You and {partner} are a couple again. The song that you could not listen to is only a song.',
      'You had sworn not to. You and {partner} are a couple again, and neither of you has mentioned the summer.',
    ],
  },
  'love.couple-after-divorce': {
    title: 'Once more',
    text: [
      'You and {partner} are a couple again. There is a paper in a drawer that says otherwise, and you leave it there.',
      'You and {partner} are a couple again. The lawyers would not understand it, and they are not asked.',
      'You had divided the spoons. You and {partner} are a couple again, and there are twelve of them.',
      'You had said the worst of it already, in front of a judge. You and {partner} are a couple again, and speak softly.',
      'On forms {partner} was your former spouse. You and {partner} are a couple again, and there is no box for that.',
      'After the marriage and the divorce, you and {partner} are a couple again. You know each other’s faults by heart, which saves a year.',
    ],
  },
  'love.answer-no': {
    title: 'An answer',
    text: [
      '{person} looks at the table. “I like things as they are,” and both of you look at the table.',
      '{person} takes a long breath in. You know it before it comes out again: no.',
      '“I’m so glad you said it,” says {person}, “and I don’t.” You finish your drinks. It would be worse to leave.',
      '{person} laughs, sees your face, and stops. It is a no, and a kind one, once the laugh is over.',
      '{person} needs a day to think about it. The day brings a letter of four lines. You had hoped for three or for ten.',
      '“You’re my favorite person to talk to,” says {person}, and you hear the door in it closing.',
    ],
  },

  'love.asks-too-early': {
    title: 'Too early',
    text: [
      'You begin the sentence, and say {former} instead of {person}. {person} puts a hand on your arm, as on a railing. If you mean it, you will have to ask again.',
      'You are going to ask {person}. Then you see yourself in the window, in the coat that {former} picked out, and ask what time it is.',
      '“It’s too early,” says {person}, before you have said anything. “Ask me when you don’t count the weeks since {former}.”',
      'The words are there, and so is {former}, on every one of them. {person} talks about the weather until you are able to.',
      'You get as far as the first half. {person} waits for the second, kindly, and then says that there is no hurry with it.',
      'You practice it on the stairs. At the door it comes out as a question about {person}’s plants. It is {former} whom you miss tonight.',
    ],
  },
  'love.too-early-child': {
    title: 'The chair at the table',
    text: [
      '{person} sees {partner} in the chair of {former}, and eats standing up.',
      '“So soon,” says {person} about {partner}. There is nothing else to be had from {person.them}, and the two words come twice.',
      '{person} puts a picture of {former} back on the shelf from which nobody had taken it.',
      '{person} is polite to {partner}, in a way that {former} would have noticed at once.',
      'You tell {person} about {partner} on the phone. There is a pause. “And the things of {former}?” {person} asks. “Where are they now?”',
      '“It’s your life,” says {person}, and asks for the blue bowl, because {former} had promised it.',
    ],
  },
  ...custody,
  'love.too-early-kin': {
    title: 'What people say',
    text: [
      '{person} has heard about {partner}. “Well,” says {person}, and asks who will take care of the things of {former}.',
      'The family has met {partner}. {person} counts the months since {former} on one hand, under the table, where you can see it.',
      '“We liked {former},” says {person}, in front of {partner}, and passes the potatoes.',
      '{person} does not come to supper when {partner} cooks. There is always a good reason.',
      '{person} calls {partner} by the name of {former}, begs your pardon, and does it again.',
      '{person} asks whether you are sure about {partner}, and does not wait for the answer.',
    ],
  },

  'love.proposal-yes': {
    title: 'Yes',
    text: [
      '{partner} says yes before you have finished the sentence. You finish it anyway.',
      'You had a speech. {partner} says yes at the second word, and wants to hear the rest of it later, in bed.',
      '{partner} puts down the groceries first. Then yes.',
      '{partner} makes you ask again, slowly, and says yes to every word.',
      '“Yes,” says {partner}, and then “Wait,” and looks for a handkerchief, and then yes again.',
      'You ask, and it is quiet for one breath. Then {partner} says yes, and neither of you can stop laughing.',
    ],
  },
  'love.proposal-not-yet': {
    title: 'Not yet',
    text: [
      '{partner} says your name, and then nothing for a while, and then: “Not yet.”',
      '{partner} takes your hand and holds it, and does not say yes. “Ask me again,” says {partner}. “Not this year.”',
      '“Not yet,” says {partner}. You hear the second word. On some days you hear the first.',
      '“Not yet,” says {partner}, and moves closer. You try to believe the second thing more than the first.',
      '{partner} asks for time, and you say of course. You both say of course, several times.',
      'It is not a no. It is “not yet,” with both of {partner}’s arms around your neck and a wet cheek against yours.',
    ],
  },
  'love.engaged-by-event': {
    title: 'Yes',
    text: [
      'You and {partner} are engaged.',
      'You and {partner} have promised it to each other. You are engaged.',
      'You say “my intended” all evening, for fun. You and {partner} are engaged.',
      'It is settled between you and {partner}: you are engaged.',
      'You and {partner} are engaged. In the morning it is the first thing that you think of.',
      'There is a new word for {partner}, and you try it on the next person who asks. You are engaged.',
    ],
  },

  ...weddings,
  'love.anniversary-first': {
    title: 'One year',
    text: [
      'A year ago today you and {partner} were married.',
      'The paper one, says the list. You give {partner} a letter, for the first year of it.',
      'The top tier of the cake has been in the freezer for a year. You and {partner} eat it, down to the last dry crumb.',
      'You and {partner} have been married for a year. It went by like a week, says {partner}, and you decide to take it well.',
      'The first year of marriage is over. You know now which of you gets up when there is a noise, and {partner} knows it too.',
      'What was said at the wedding, a year ago today? You and {partner} put it together again between you, and it holds.',
    ],
  },
  'love.anniversary': {
    title: 'Married for {years} years',
    text: [
      'You and {partner} have been married for {years} years today. {partner.They} has found the photographs.',
      'It is {years} years since the wedding. You and {partner} eat out, at the table by the kitchen door, and stay late.',
      'Somebody asks how long you two have been married. You and {partner} say it at the same time: {years} years.',
      '{partner} puts on the music of the wedding, after {years} years, and you both remember the steps wrongly.',
      'After {years} years {partner} still cuts the cake from the wrong side. You say nothing. It is your anniversary.',
      'The day is marked on the calendar in two handwritings: {years} years, with {partner}.',
    ],
  },

  ...partings,
  ...evenings,

  'love.idea-walk': 'a walk',
  'love.idea-cooking': 'cooking together',
  'love.idea-cinema': 'the movies',
  'love.idea-museum': 'a museum',
  'love.idea-dancing': 'dancing',
  'love.idea-concert': 'a concert',
  'love.idea-restaurant': 'a table for two',
  'love.idea-weekend-away': 'a weekend away',
  'love.size-registry': 'at City Hall',
  'love.size-family': 'with the family',
  'love.size-feast': 'a feast',
  'love.coming-anniversary': 'Your wedding anniversary',
  'love.coming-birth': 'The baby is due',
  'love.coming-adoption': 'The child comes to you',

  'love.gift-suits': {
    title: 'A gift',
    text: [
      'You give {partner} {gift}. It is exactly right, and nothing needs to be said.',
      'You give {partner} {gift}. “How did you know?” You did not, until you saw it.',
      'It is a small thing: {gift}. {partner} shows it to three people that same evening.',
      '{partner} opens it slowly, to make it last: {gift}. It is what was missing.',
      'You give {partner} {gift}, for no reason. {partner} looks for the reason, and then for you.',
      'You had been carrying it around for a week: {gift}. {partner} will not be parted from it.',
    ],
  },
  'love.gift-misses': {
    title: 'A gift',
    text: [
      'You give {partner} {gift}. It is turned around twice, and kept.',
      'You give {partner} {gift}. “Oh,” says {partner}, warmly, in the wrong key.',
      '{partner} thanks you for it: {gift}. You do not see it again.',
      'You give {partner} {gift}. It would have been right for the one before.',
      '{gift} was not what {partner} had in mind. You can watch the effort being made.',
      'You give {partner} {gift}. There is already one like it, and you had given that too.',
    ],
  },
  'love.gift-note': 'a note on the kitchen table',
  'love.gift-flowers': 'flowers',
  'love.gift-book': 'a book, with a line on the first page',
  'love.gift-record': 'the record they once hummed',
  'love.gift-watch': 'a watch',
  'love.gift-journey': 'two tickets, and no explanation',

  'love.app-no-answer': {
    title: 'The app',
    text: [
      '{candidate} does not answer.',
      'You write to {candidate}, three drafts. The answer does not come.',
      '{candidate} was last seen a minute ago, and then a day ago.',
      'Your message to {candidate} stays where it is, with one small gray check mark.',
      'You wait for {candidate} until it is silly. Then it is late.',
      'From {candidate}: nothing. You reread what you wrote, and find the joke that did it.',
    ],
  },
  'love.app-passed': {
    title: 'The app',
    text: [
      '{candidate} slides away to the left.',
      'You look at {candidate} for a while, and pass.',
      '{candidate} likes long walks. So does everyone. You go on to the next.',
      'In every picture {candidate} holds a fish. You pass.',
      '{candidate} would be fine. You pass, and wonder at yourself a little.',
      'You let {candidate} go by, like a bus that was going somewhere else.',
    ],
  },
  'love.app-match': {
    title: 'A match',
    text: [
      '{match} has said yes as well. The first message is about a dog in one of the pictures; it is not {match}’s dog.',
      '{match} and you: the screen makes a small firework. Neither of you writes for an hour, out of pride.',
      'A match. {match} asks what you would take out of a burning house. You type, delete, type.',
      '{match} says yes too. You have one book in common, and it turns out that neither of you finished it.',
      '{match} writes first. It is one word, and well chosen.',
      'You and {match} like each other’s pictures. Now come the sentences.',
    ],
  },

  'love.try-for-birth': {
    title: 'A decision',
    text: [
      'You and {partner} stop being careful. Nothing is different, and everything is.',
      'You and {partner} talk about it with the light off. In the morning it has been decided.',
      'There will be a child, if there can be one, you and {partner} agree, and you both look at the spare corner of the bedroom.',
      'You say it, and {partner} says “Now?”, and you both laugh, a little afraid. From now on it may happen.',
      '{partner} has begun to slow down in front of shop windows with very small shoes. So have you. You stop being careful.',
      'You and {partner} want a child. You tell no one, so that no one will ask.',
    ],
  },
  'love.try-for-adoption': {
    title: 'Forms',
    text: [
      'You and {partner} fill in forty pages about yourselves. The question about hobbies takes longest.',
      'You and {partner} are interviewed together, and then apart, and compare your answers in the car.',
      'A woman from the agency looks into your closets and under your sink. {partner} offers her coffee for the third time.',
      'They want to know how you were raised. You and {partner} write late into the night, each at one end of the table.',
      'You and {partner} have your fingerprints taken, all twenty, for the sake of a child who is perhaps not yet born.',
      'Your names are on the list, yours and {partner}’s. The waiting has no length, the agency says. It has good days.',
    ],
  },
  'love.no-child': {
    title: 'Three years',
    text: [
      'You have stopped counting the days. There is a room that is called the study now.',
      'It has been three years. The doctors have found no reason and no cure. You give away the crib that was lent to you.',
      'Three years, and you have both become good at other people’s baby showers. One evening you agree to stop.',
      'Three years of small crosses in a calendar. You take it off the wall together, and hang up a picture of a lake.',
      'After three years you put it into words: you will not try any longer. You hold each other for as long as the kettle takes.',
      'Three years, and the doctor has nothing new to say. She leaves you alone in the room for a minute, and closes the door very gently.',
    ],
  },
  'love.adoption-closed': {
    title: 'A letter from the agency',
    text: [
      'They wish you well. Your file has been closed, and there is a number for questions.',
      'The letter is short and has been written many times before. Your file is closed.',
      'They cannot go on with your case, says the agency. You knew it when the envelope came. The small bed goes back to the store.',
      'They thank you for your patience. Your file is closed, it says, and under that, by hand: I am sorry.',
      'The agency has closed your file. All the pages about you come back in one envelope, and you do not know where to put them.',
      'Your file is closed. You had not told many people, and so there are not many to tell.',
    ],
  },
  'love.expecting-birth': {
    title: 'Two lines',
    text: [
      'A small window, two lines. {partner} reads the leaflet again, aloud, as though it could have meant something else.',
      'You and {partner} stand in the bathroom and look at a stick as at a fire. There will be a child.',
      'There will be a child. {partner} counts the months on ten fingers, and begins again from the thumb.',
      'The nurse calls with the result. “Congratulations,” she says, and {partner}, at your ear, hears it too.',
      '{partner} sets a place for three, by mistake, it seems, and then you look at each other.',
      'It is early, and you are not to tell anyone. You tell the cashier. {partner} tells the barber. There will be a child.',
    ],
  },
  'love.expecting-adoption': {
    title: 'The call',
    text: [
      'There is a child, says the voice from the agency. {partner} writes it on the wall beside the telephone.',
      'The agency calls: there is a child, and can you come on Thursday. You write it on your hand. {partner} drives.',
      'There is a child for you, they say, and a picture. {partner} holds it under the lamp, and you see the ears.',
      '“Are you sitting down?” asks the woman from the agency. There is a child. You sit down on the floor, and {partner} sits down beside you.',
      'There is a child, and the agency would like an answer by tonight. You and {partner} give it in one breath.',
      'You listen, and write down a date, and {partner} can read it in your face: there is a child.',
    ],
  },
  'love.child-born': {
    title: '{child}',
    text: [
      'Your {child.relation} {child} is born. Nobody in the room has ever seen anything so new.',
      'Your {child.relation} {child} is born furious, with a full head of hair.',
      'After a night and half a day: {child}, your {child.relation}. You count the fingers, as people do.',
      'Your {child.relation} {child} comes quickly, before the good nurse has found her gloves. A hand closes around your thumb.',
      '{child} is born. You had prepared a few words for your {child.relation}, and cannot find one of them.',
      'Your {child.relation} {child} is here, and looks past you at the light, and has your chin.',
    ],
  },
  'love.child-adopted-baby': {
    title: '{child}',
    text: [
      'Your {child.relation} {child} comes home, not yet one, with a bag, a bear, and a steady look.',
      'You are handed your {child.relation} {child} across a desk, not yet one, asleep, with a warm, heavy head.',
      'Your {child.relation} {child} comes home, a few months old. On the first night you get up nine times, to look.',
      'Not yet one, your {child.relation} {child} is put into your arms by a woman who then does not know what to do with her own.',
      '{child} comes home, a few months old, and studies the lamp, the ceiling, and you, in this order. You have a {child.relation}.',
      'You bring your {child.relation} {child} home, not yet one, by the quietest streets.',
    ],
  },
  'love.child-adopted': {
    title: '{child}',
    text: [
      'Your {child.relation} {child} comes home, {age}, with a bag, a bear, and a steady look.',
      'Your {child.relation} {child} is {age} and comes home with one suitcase, which stays packed for a month.',
      '{child}, {age}, walks through all the rooms and opens each door once. Your {child.relation} has come home.',
      'Your {child.relation} {child}, {age}, comes home and will not take off the coat. {child.They} eats in it and sleeps in it, and you let {child.them}.',
      'Your {child.relation} {child} comes home, {age}, and holds on to one of your fingers until morning.',
      '{child} is {age} and has lived in three places. The fourth is yours. You have a {child.relation}, and leave the light on in the hall.',
    ],
  },

  'love.log-couple': 'became a couple',
  'love.log-couple-again': 'became a couple again',
  'love.log-engaged': 'got engaged',
  'love.log-married': 'married',
  'love.log-year-married': '1 year married',
  'love.log-years-married': '{years} years married',
  'love.log-separated': 'separated',
  'love.log-divorced': 'divorced',
  'love.log-widowed': 'widowed',

  'love.challenge-clash': 'two minds about {interest}',
  'love.challenge-age': 'years apart',
  'love.challenge-distance': 'two towns',
  'love.challenge-illness': 'an illness',
  'love.challenge-bad-blood': 'bad blood',
  'love.plan-wedding': 'a wedding',
  'love.plan-birth': 'a child',
  'love.plan-adoption': 'an adoption',
  'love.plan-cot': 'a crib, and where to put it',
  'love.plan-journey': 'a journey, one day',
}
