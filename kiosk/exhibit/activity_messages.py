"""The words of the problems of all things to do, from one table a kind."""

from __future__ import annotations

from kiosk.exhibit.message import Message
from kiosk.exhibit.messages_descent import DESCENT_MESSAGES
from kiosk.exhibit.messages_generations import GENERATIONS
from kiosk.exhibit.messages_hunt import HUNT_MESSAGES
from kiosk.exhibit.messages_look import LOOK
from kiosk.exhibit.messages_numbers import NUMBERS_MESSAGES
from kiosk.exhibit.messages_process import PROCESS_MESSAGES
from kiosk.exhibit.messages_quiz import QUIZ

ACTIVITY_MESSAGES: dict[str, Message] = {
    **DESCENT_MESSAGES,
    **PROCESS_MESSAGES,
    **HUNT_MESSAGES,
    **NUMBERS_MESSAGES,
    **{code: Message(*said) for code, said in {**GENERATIONS, **QUIZ, **LOOK}.items()},
}
