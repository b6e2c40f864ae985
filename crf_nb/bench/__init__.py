"Experiments: thousands of units, killed at any moment, nothing lost."

def __getattr__(name): # the command is imported when it is asked for
    if name != 'crf_bench': raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    from crf_nb.bench.run import crf_bench
    return crf_bench
