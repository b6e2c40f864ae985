from .prompt_makers import (
    REASONING_SYSTEM_PROMPT, REASONING_REQUEST, PARAPHRASE_SYSTEM_PROMPT, PARAPHRASE_REQUEST, graph_prompt,
    explicit_prompt, factors_to_name, fitting_factors, name_in_prompts, ReasoningPromptMaker,
    ParaphrasePromptMaker, TextModelPromptMaker, promptist, vpo
)
from .loop import Iteration, SteeringResult, sum_costs, require_margin, StopSteering, describe_factors, steer
