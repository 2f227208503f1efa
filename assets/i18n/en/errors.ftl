product = Attaché
