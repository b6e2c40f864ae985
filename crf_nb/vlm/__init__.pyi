from .verdict import UNTOUCHED_WORDS, Judgement, Verdict, PromptRules
from .chat import (
    ReplySchema, ChatError, RefusedError, BudgetExceededError, Reply, CallCache, Chat, OpenAIChat, address,
    openai_chat, TransformersChat, transformers_chat
)
from .textgrad import (
    JUDGE, CRITIC, WRITER, ROLE, SEEN, LOOK, CRITICISM, FEEDBACK, LOSS, DIRECTION, CONTEXT, BEFORE, STRESS, VALUE,
    REPAIR, ChatRequest, verdict_request, parse_verdict, gradient_request, update_request, parse_update,
    repair_request
)
from .chat_vlm import WATCH, ANSWER, DESCRIBE, as_video, VLM, picture, ChatVLM, UnusableReplyError, send_request
