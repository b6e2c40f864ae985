from .verdict import REQUIRED_SHARE, NOTHING_TO_CHANGE, Judgement, judge_frames, Verdict, FactualClip, name_frames
from .prompt_rules import (
    UNTOUCHED_WORDS, UNTOUCHED_SYNONYMS, INSTRUCTION_VERBS, ADDRESS_WORDS, PromptRules, enumerate_words)
from .replies import ReplySchema, parse_answer, answer_schema, parse_factors, parse_verdict, parse_update
from .chat import (
    REPAIR_TEXT, ChatError, RefusedError, BudgetExceededError, UnusableReplyError, Reply, CallCache, Chat,
    ChatRequest, repair_request, explain_unusable_reply, send_request
)
from .openai_server import hide_credentials, check_base_url, read_key, OpenAIChat, openai_chat
from .local_model import TransformersChat, transformers_chat
from .textgrad import (
    VERDICT_SYSTEM_PROMPT, GRADIENT_SYSTEM_PROMPT, UPDATE_SYSTEM_PROMPT, QUESTIONS_TEXT, QUESTION_TEXT, PROMPT_TEXT,
    ROLE_TEXT, CRITICISM_TEXT, CONTEXT_TEXT, KEEP_TEXT, FACTOR_TEXT, ORIGINAL_TEXT, TWO_SIDED_RULE_TEXT,
    COMPARE_SYSTEM_PROMPT, COMPARED_FRAME_TEXT, OBSERVER_SYSTEM_PROMPT, FACTORS_TEXT, HISTORY_TEXT, HISTORY_ITEM_TEXT,
    FACTOR_ANSWERS, FEEDBACK_TEXT, FAILED_TEXT, HELD_TEXT, UNJUDGED_TEXT, CRITICISM_FIELD, FEEDBACK_FIELD,
    TWO_SIDED_FEEDBACK_FIELD, DIFFERENCE_FIELD, GRADIENT_FIELD, UPDATE_FIELD, verdict_request, compare_request,
    factors_request, gradient_request, targets_to_correct, update_request
)
from .chat_vlm import (
    ANSWER_TEXT, DESCRIBE_TEXT, OMIT_TEXT, CHECK_QUESTION, CHECK_OPTIONS, as_video, check_same_length, VLM,
    frame_to_image, ChatVLM, answer_request, describe_request, factors_to_compare
)
from .face_networks import (
    FACE_PACKAGES, DETECTOR_FILE, LANDMARKS_FILE, IDENTITY_FILE, VIEW_SCALES, MAX_RESULTS, check_realfaces, Face,
    box_overlap, select_box, FaceNetworks, load_face_networks, identity_distances, face_region
)
from .face_judge import (
    AGE_THRESHOLD, AGE_WIDTH, IDENTITY_THRESHOLD, IDENTITY_WIDTH, JUDGED_VARIABLES,
    value_probability, same_person_probability, FaceJudge
)
from .faces_and_chat import RemainingQuestions, FacesAndChat
from .registry import VLMS, MODEL_EXAMPLES, FACES_PREFIX, VLM_METHODS, check_vlm_name, uses_chat, vlm_factory, load_vlm
