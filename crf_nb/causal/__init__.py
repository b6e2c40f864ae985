"Causal graphs: from a factual prompt and an intervention to a counterfactual."
from .grammar import UniqueKeyLoader, check_choice, check_keys, check_assignment, read_yaml, Grammar
from .graph import CausalGraph, Counterfactual, Question
