"Causal graphs: from a factual prompt and an intervention to a counterfactual."
from .words import (
    DETERMINERS, PREPOSITIONS, CONJUNCTIONS, PRONOUNS, COPULAS, POSSESSION_VERBS, ACTIONS, ADVERBS, ADJECTIVES,
    ADJECTIVE_ENDINGS, PEOPLE, RELATIVES, BODY_PARTS, LIKENESSES, THINGS, DENIALS, LOSSES, LOSSES_IN_PROGRESS,
    LOST_STATES, UNCERTAIN_WORDS, remove_ages, Token, normalize_text, split_words, tokenize
)
from .captions import SENTENCE_ENDS, Caption
from .mentions import Mention, find_mentions
from .graph_file import (
    check_assignment, read_yaml, read_variables, SubjectWords, read_subject, normalize_words, read_lexicon,
    read_lacking, read_implied_value
)
from .grammar import Grammar
from .mechanisms import direct_causes, RuleMechanism, StructuralMechanism, load_mechanism
from .graph import Factor, CausalGraph, Counterfactual, Question
from .diagram import (
    NODE_SIZE, NODE_GAP, INTERVENTION_COLOR, EFFECT_COLOR, Diagram, diagram_size, node_positions, node_roles,
    graph_svg
)
