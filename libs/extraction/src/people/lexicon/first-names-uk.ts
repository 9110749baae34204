/**
 * First names registered at least a hundred times in the United Kingdom, by the sex nearly all bearers share. It guides
 * pronouns only and is never told of a person. Contains public sector information licensed under the Open Government
 * Licence v3.0 (Office for National Statistics), by way of OpenGenderTracking/globalnamedata.
 */
export const UK_FEMALE_NAMES = `
  Aaisha Aaishah Aakifah Aalia Aaliah Aaliya Aaliyah Aamena Aamina Aaminah Aamirah Aamna Aanya Aasiya Aasiyah Abbey Abbi Abbie Abbigail Abby Abbygail Abena Abi Abida Abigael Abigail Abigale
  Abigayle Abiha Acacia Ada Adaeze Adeeba Adeena Adela Adelaide Adele Adelina Adeline Adelle Adiba Adina Aditi Adriana Adrianna Adrienne Aeryn Afia Afreen Afsana Agata Agatha Agnes Ahlam Aicha
  Aida Aideen Aiesha Aila Aileen Ailis Ailish Ailsa Aimee Aimie Aine Aisha Aishah Aishat Aishwarya Aisling Aislinn Aiva Aiyana Aiysha Aiza Aizah Aksa Akshaya Alaina Alana Alanah Alanis Alanna
  Alannah Alanya Alara Alarna Alaw Alayna Alba Aleah Aleasha Alecia Aleema Aleena Aleesha Aleeza Aleigha Aleisha Aleksandra Alena Alesha Alesia Alessandra Alessia Alethea Alexa Alexandra
  Alexandria Alexia Alexie Alexis Alexus Aleyna Aleysha Alia Aliah Alice Alicia Alicja Aliesha Alima Alina Alisa Alise Alisha Alishah Alishba Alishbah Alishia Alisia Alison Alissa Alissia
  Alivia Aliya Aliyah Aliyyah Aliza Alizah Allana Allanah Allegra Allie Allison Alliyah Alma Almas Althea Alya Alyce Alycia Alys Alysha Alyshia Alysia Alyssa Alyssia Alyx Ama Amaal Amaani
  Amaia Amalia Amalie Amana Amanda Amanpreet Amara Amarachi Amarah Amaris Amaya Amba Ambar Amber Amberley Ambreen Ameena Ameenah Ameera Ameerah Amel Amelia Amelie Amellia Amena Amera Ami Amie
  Amiee Amilah Amilia Amina Aminah Aminata Amira Amirah Amisha Amiya Amiyah Ammaarah Ammara Ammarah Amna Amnah Amreen Amrita Amy Ana Anabel Anabella Anabelle Anaiah Anais Anaiya Analise Anam
  Ananya Anastacia Anastasia Anastazja Anaya Anayah Andie Andrea Andreea Aneeka Aneeqa Aneesa Aneesah Aneesha Aneira Angel Angela Angelica Angelika Angelina Angeline Angelique Angharad Angie
  Ania Aniela Anika Aniqa Aniqah Anisa Anisah Anisha Anissa Anita Aniya Aniyah Anja Anjali Anjum Ann Anna Annabel Annabell Annabella Annabelle Annaliese Annalisa Annalise Anne Anneka Anneliese
  Annelise Annette Annie Annika Anniyah Annmarie Anouk Anoushka Anouska Antoinette Antonia Antonina Anum Anusha Anushka Anwen Anya Aoibhe Aoibheann Aoibhin Aoibhinn Aoife April Aqsa Arabella
  Araminta Areeba Areebah Areej Areesha Arfa Ariadne Ariana Ariane Arianna Arianne Ariba Aribah Ariella Arielle Arifa Arina Arisha Arissa Arooj Aroosa Aroush Artemis Arwa Arwen Aryana Arzoo
  Aseel Asha Ashanti Ashlea Ashleigh Ashlie Ashlyn Ashna Asia Asiya Asiyah Asma Asmaa Astrid Asya Athena Atiya Atlanta Audrey Aurelia Aurora Austeja Autumn Ava Avah Avalon Avani Avneet Avni
  Avril Awa Awen Aya Ayah Ayana Ayanna Ayat Ayda Ayesha Ayisha Ayla Aylin Ayra Ayse Aysha Ayshah Ayva Azaria Aziza Azra Barbara Bea Beatrice Beatrix Beatriz Bebe Beca Becky Belinda Bella Belle
  Benita Berfin Bernadette Bernice Bessie Beth Bethan Bethaney Bethanie Bethany Bethel Betsan Betsy Betty Beverley Beyonce Bianca Bianka Biba Bibi Billie Bisma Bismah Blanka Bliss Blossom
  Bluebell Blythe Bonita Bonnie Breanna Bree Breeze Brenda Brenna Bria Briana Brianna Brianne Bridget Bridie Briony Britney Brittany Bronagh Bronte Bronwen Bronwyn Brooke Brydie Bryony Bushra
  Cadence Cadhla Cadi Cadie Cady Cailin Cait Caitlan Caitlen Caitlin Caitlyn Caitriona Cali Calista Calleigh Calli Callie Cally Camila Camilla Camille Candice Caoimhe Caprice Cara Caragh
  Carenza Cari Cariad Carina Caris Carissa Carla Carley Carlie Carlotta Carly Carmel Carmen Carol Carolina Caroline Carolyn Carrie Carys Casie Cassandra Cassia Cassie Catalina Catarina Cate
  Caterina Catherine Cathryn Catrin Catrina Catriona Cayla Ceara Cecile Cecilia Cecily Ceira Celeste Celia Celina Celine Ceren Cerian Ceris Cerise Cerys Ceyda Chana Chandni Chanel Chanelle
  Chanice Channelle Chantal Chante Chantel Chantell Chantelle Chardonnay Charis Charity Charleigh Charlene Charli Charlize Charlotte Charmaine Chava Chaya Chelsea Chelsey Chelsi Chelsie Chelsy
  Chenai Cherelle Cherie Cherise Cherish Cherry Cheryl Cheyanne Cheyenne Chiamaka Chiara China Chioma Chloe Christa Christabel Christiana Christina Christine Chrystal Chyna Cianna Ciara Cicely
  Cienna Ciera Cindy Claire Clara Clare Clarice Clarissa Claudia Clemence Clementine Cleo Cleopatra Clio Cliodhna Cliona Clodagh Cloe Clover Coco Colette Colleen Collette Connie Constance Cora
  Coral Coralie Cordelia Corinna Corinne Corrina Cortney Cosima Courteney Courtney Courtnie Cressida Cristina Crystal Cydney Cynthia Dahlia Daisey Daisie Daisy Dalia Dana Danae Dania Danica
  Daniela Daniella Danielle Danika Danni Danniella Dannielle Dannii Danya Daphne Darcey Darci Darcie Darcy Daria Darya Davina Dawn Dayna Dea Deana Deanna Deanne Dearbhla Debbie Deborah Dee
  Deena Deeya Deja Delia Delilah Della Delphi Delphine Delyth Demi Demileigh Demmi Denisa Denise Denni Dervla Desiree Destinee Destiny Devika Devina Devorah Diana Diane Dilara Dina Dinah Dione
  Dionne Disha Divya Dixie Diya Dolcie Dolly Dominika Dominique Donna Dora Dorcas Dorothy Dua Duaa Dulcie Eabha Eadie Eboni Ebonie Ebony Eda Edie Edith Eesha Efa Effie Eileen Eilidh Eilis
  Eilish Eiliyah Eimear Eira Eireann Eirinn Eisha Ekaterina Ela Elaina Elaine Elana Elanor Eleana Eleanor Eleanore Eleasha Eleisha Elektra Elen Elena Eleni Elenor Eleonora Eleri Elesha Eliana
  Elicia Elif Elin Elina Elinor Elisa Elisabeth Elise Elisha Elisheva Elishia Elisia Elissa Elissia Eliz Eliza Elizabeth Elize Ella Ellana Elle Elleanor Ellee Ellen Ellena Ellenor Ellese
  Ellesha Ellesse Elli Ellia Elliana Ellice Ellicia Ellie Elliemay Ellise Ellisha Ellisia Ellissa Elliw Elloise Ellouise Elly Ellyse Elodie Eloisa Eloise Elora Elouise Elsa Elsbeth Elsie
  Elspeth Elvie Elyse Elysha Elysia Elyssa Elyssia Ema Emaan Eman Emelia Emelie Emer Emerald Emi Emie Emilee Emilia Emilie Emilija Emillie Emilly Emily Emine Emma Emmanuela Emmanuella
  Emmanuelle Emme Emmeline Emmi Emmie Emmy Ena Enola Enya Erica Erika Erin Erina Erinn Eryn Esha Eshaal Eshal Esma Esmae Esmai Esmay Esme Esmee Esra Estella Estelle Ester Esther Etta Eugenie
  Eunice Eva Evalyn Evangelina Evangeline Eve Evelina Evelyn Evie Ewa Eylul Ezme Faaizah Faatimah Fabienne Fabiha Fae Fahima Fahmida Faith Faiza Faizah Falak Falaq Fallon Farah Fareeha Farhana
  Farheen Faria Farida Fariha Farjana Farrah Farzana Fateha Fatema Fathima Fatima Fatimah Fatma Fatou Fatoumata Fay Faye Fayth Fearne Felicia Felicity Fenella Fern Ferne Ffion Fia Fiona
  Fionnuala Fiza Fizza Fizzah Flavia Fleur Flora Florence Florrie Fozia Frances Francesca Francessca Franchesca Francine Francisca Fraya Freda Freja Freya Freyja Frida Gabija Gabriela
  Gabriella Gabrielle Gaia Gemma Genevieve Georga Georgia Georgiana Georgina Geraldine Gia Gianna Gillian Gina Giorgia Giovanna Giselle Gitty Giulia Gizem Gloria Goda Grace Gracey Gracie
  Grainne Greta Gurleen Gursimran Gwen Gwendolyn Gwenllian Gwennan Gwenno Gwyneth Gypsy Haadiya Habiba Habibah Hadassah Hadia Hadiqa Hadiya Hadiyah Hafiza Hafsa Hafsah Hailey Hailie Hajar
  Hajira Hajra Hajrah Hala Haleema Haleemah Haley Halima Halimah Halle Hallie Hamda Hamdi Hamida Hamna Hamnah Hana Hanaa Hanah Hanan Haneen Hania Haniah Hanifa Hanifah Haniya Haniyah Hanna
  Hannah Hareem Harini Harkiran Harleen Harmonie Harmony Harriet Harriett Harriette Harsimran Harveen Hasna Hatice Hattie Havana Havin Hawa Hawwa Haya Hayat Hayleigh Hayley Hazal Hazel Hazera
  Heather Heaven Heba Hebe Heena Heidi Heledd Helen Helena Helene Helin Heloise Hema Hena Henna Henrietta Hermione Hester Hettie Hetty Hiba Hibah Hibba Hibbah Hifza Hilary Hina Hira Hodan
  Holli Hollie Holly Honey Honor Honour Hope Huda Huma Humaira Humairaa Humairah Humayra Humera Husna Ibtisam Ida Idil Iesha Ieva Ifra Ifrah Iga Ikra Ikrah Ila Ilana Ilaria Ilayda Ilham Ilona
  Imaan Imaani Iman Imani Imogen Inaaya Inaayah Inara Inaya Inayah India Indianna Indie Indira Indya Ines Inez Ingrid Iola Iona Ione Iqra Iqrah Iram Irem Irene Iris Isabel Isabela Isabell
  Isabella Isabelle Isadora Isatou Isha Ishani Ishbel Ishika Ishrat Isis Isla Islay Isma Ismah Isobel Isobella Isobelle Isra Israa Issabella Italia Ivana Ivy Iyla Izabel Izabela Izabella
  Izabelle Izobel Izza Izzabella Izzah Izzie Izzy Jacinta Jacqueline Jada Jade Jadesola Jagoda Jaida Jaimee Jaina Jaiya Jameela Jamelia Jamila Jamilah Jana Janae Jane Janelle Janet Janice
  Janie Janine Janna Jannah Jannat Jaskiran Jasleen Jasmeen Jasmin Jasmina Jasmine Jasmyn Javeria Jaya Jayda Jayde Jayla Jaymee Jayna Jayne Jazmin Jazmine Jazmyn Jemima Jemimah Jemma Jena
  Jenifer Jenna Jennah Jenni Jennie Jennifer Jenny Jersey Jessica Jessie Jessika Jewel Jeyda Jill Jiya Joan Joana Joanna Joanne Jocelyn Jodi Jodie Joelle Joely Johanna Jolene Jolie Joni
  Jordana Jordanna Jordanne Jorgia Jorgie Jorja Josephine Josie Joy Joyce Juanita Judith Judy Julia Juliana Julianna Julianne Julie Juliet Juliette Jumana June Juno Justina Justine Juwairiyah
  Kacey Kaci Kacie Kacy Kadi Kadie Kadija Kady Kaela Kaelyn Kaia Kaila Kailey Kainaat Kainat Kaira Kaisha Kaitlan Kaitlin Kaitlyn Kaitlynn Kaiya Kaja Kajal Kajol Kali Kalina Kalisha Kallie
  Kamila Kamilah Kamile Kara Kareena Karen Karima Karin Karina Karis Karishma Karla Karli Karlie Karly Karolina Karys Kasia Kasie Kassidy Kassie Katarina Katarzyna Kate Katelin Katelyn
  Katelynn Katerina Katey Katharine Katherine Kathleen Kathryn Katia Katie Katja Katlyn Katrina Katy Katya Kavita Kay Kaycee Kaycie Kaydee Kaydi Kayla Kaylah Kaylee Kayleigh Kayley Kaylie
  Kaylin Kaysha Kaysie Kaytlin Keah Keanna Keara Keavy Keeleigh Keeley Keelie Keely Keera Keeva Keighley Keira Keisha Kelci Kelcie Kelis Kelise Kellie Kelly Kelsea Kelsey Kelsi Kelsie Kendra
  Kenya Kenza Keren Kerenza Keri Keris Kerri Kerrie Kerris Kerry Kerys Kesia Ketsia Keya Kezia Keziah Khadeeja Khadeejah Khadija Khadijah Khadiza Khalisah Khansa Khia Khloe Khushi Kia Kiah
  Kiana Kianna Kiara Kiarna Kiaya Kiera Kierra Kiesha Kiki Kimberley Kimberly Kimora Kimran Kinga Kinza Kira Kirandeep Kiri Kirsten Kirstie Kirstin Kirsty Kitty Kiya Kizzie Kizzy Klara Klaudia
  Kloe Komal Kornelia Kourtney Krisha Krista Kristal Kristie Kristin Kristina Kristy Krystal Kulsum Kya Kyah Kyla Kylah Kylie Kyra Kyrah Laaibah Lacey Laci Lacie Lacy Laetitia Laiba Laibah
  Laila Lailah Lainey Lakeisha Lakshmi Lamees Lana Laney Lani Laoise Lara Laraib Larisa Larissa Larna Latifa Latifah Latisha Latoya Laura Laurel Lauren Lauryn Lavinia Layan Layla Laylah Lea
  Leah Leana Leanna Leanne Leela Leen Leena Leia Leigha Leila Leilah Leilani Leisha Lena Leni Leona Leoni Leonie Leonora Lesley Leticia Letisha Letitia Lexi Lexie Lexy Leya Leyla Lia Liah
  Liana Lianna Lianne Libbi Libbie Libby Liberty Lidia Lila Lilah Lili Lilia Lilian Liliana Lilianna Lilie Lilith Lilla Lilli Lillia Lillian Lilliana Lillie Lilly Lillymay Lily Lilymay Lina
  Linda Lindsay Lindsey Linzi Lisa Liv Livia Livvy Liya Liyah Liyana Liza Lizzie Llinos Lois Lola Lolita Lora Lorelai Lorelei Loren Lorena Loretta Lori Lorna Lorraine Lotte Lotti Lottie Louisa
  Louise Lourdes Lowenna Lowri Luana Lubna Luchia Luci Lucia Luciana Lucie Lucille Lucinda Lucy Luella Luisa Luiza Lula Lulu Luna Lyba Lybah Lydia Lyla Lylah Lyndsey Lynn Lynsey Lyra Maame
  Maaria Maariya Maariyah Mabel Mabli Macey Maci Macie Macy Madaleine Madaline Madalyn Maddi Maddie Maddison Maddy Madeeha Madelaine Madeleine Madeline Madelyn Madiha Madihah Madina Madison
  Madisyn Mae Maegan Maeve Magdalena Maggie Maha Maham Mahdiya Maheen Mahek Mahi Mahima Mahira Mahnoor Mahum Mai Maia Maicie Maida Maimuna Mair Maira Mairead Mairi Maisey Maisha Maisie Maisy
  Maiya Maizey Maizie Maizy Maja Makayla Makeda Malaika Malaikah Malak Malayeka Maleeha Maleehah Mali Malia Maliha Malika Malikah Malka Mallory Manaal Manahil Manal Manar Mandy Manha Manisha
  Mannat Manon Manuela Mara Maram Marcelina Marcella Marcia Marcie Marcy Mared Margaret Margarita Margaux Margot Mari Maria Mariah Mariam Mariama Mariana Marianna Marianne Marie Mariella
  Marika Marina Marion Marisa Marissa Marium Mariya Mariyah Mariyam Marla Marlene Marni Marnie Marta Martha Martina Martine Martyna Marwa Marwah Mary Marya Maryam Maryama Maryan Maryann Maryum
  Masie Masuma Mathilda Mathilde Matilda Matilde Matylda Maud Maureen Maxine May Maya Mayah Maymuna Maymunah Maysa Mazie Mckayla Mea Meabh Meadow Meagan Meaghan Meah Medina Meena Meera Meerab
  Meg Megan Meghan Meghna Mehak Mehek Mehreen Mehvish Mei Meisha Melanie Melek Melina Melinda Melis Melisa Melissa Melita Mellissa Melodie Melody Menna Mercedes Mercy Meredith Merryn Merve
  Meryem Mhairi Mia Miah Mica Micaela Micha Michaela Michaella Michalina Michelle Mikaela Mikayla Mila Milana Milena Miley Mili Milla Milli Millicent Millie Milly Mimi Mina Minahil Minna
  Minnie Mira Mirabelle Miranda Miriam Mirren Misbah Mischa Misha Missy Misty Miya Miyah Moesha Mohima Molli Mollie Molly Momina Mona Monet Monica Monika Monique Montana Morven Morwenna Moya
  Muminah Muna Muneebah Munira Muntaha Muskaan Muskan Mya Myah Myla Mylee Mylie Myra Mysha Nabeeha Nabeela Nabiha Nabihah Nabila Nabilah Nada Nadia Nadine Nadira Nadiya Nadiyah Nadya Naeema
  Nafeesa Nafeesah Nafisa Nafisah Nahida Nahla Naia Naila Nailah Naima Naimah Naina Naiya Najma Nakita Nancy Nandini Naomi Nasra Nasreen Nasrin Natalia Natalie Natalya Natasha Nathalie Navneet
  Nawal Naya Naz Nazia Nazifa Nazish Nazmin Neave Neda Neelam Neeve Neha Neive Nel Nela Nell Nellie Nelly Neriah Nerys Nevaeh Neve Nia Niah Niamh Nichola Nichole Nicol Nicola Nicole Nicolle
  Nida Nidhi Nieve Nika Nikhita Niki Nikisha Nikki Nikkita Nikola Nimra Nimrah Nina Niomi Nirvana Nisa Nisha Nishat Niya Niyah Noemi Nola Nora Norah Noreen Nosheen Nuala Nuha Nur Nusaybah
  Nusrat Nya Nyah Nyla Nylah Octavia Ola Olga Olive Olivia Oliwia Oluwakemi Oonagh Ophelia Oriana Orla Orlagh Orlaith Ottilie Oyinkansola Pagan Paige Paighton Paisley Paloma Pamela Pandora
  Paris Parisa Parris Patience Patricia Patrycja Patsy Paula Paulina Pauline Peaches Pearl Peggy Penelope Penny Persephone Petra Peyton Phebe Pheobe Philippa Phillipa Phillippa Philomena
  Phoebe Phoebie Pia Piper Pippa Pixie Pola Polly Pollyanna Pooja Poppi Poppie Poppy Porscha Porsha Portia Precious Primrose Princess Priscilla Prisha Priya Priyanka Prudence Queenie Rabia
  Rabiah Rabiya Rachael Racheal Rachel Rachelle Radhika Rae Raeesa Raeesah Rafia Raheema Rahima Rahma Raina Raisa Ramisa Ramla Ramona Rani Rania Ranya Raphaella Raquel Rashida Raveena Ravneet
  Rawan Raya Rayann Rayna Razan Rea Reanna Reanne Rebeca Rebecca Rebeka Rebekah Rebekka Reem Reema Reena Regina Rehana Renae Renata Renee Reya Rezwana Rhea Rheanna Rhia Rhian Rhiana Rhiann
  Rhianna Rhiannan Rhianne Rhiannon Rhoda Rhona Rhyanna Ria Riah Riana Rianna Rianne Rida Rihana Rihanna Rima Rimsha Rina Riona Risha Rita Rivka Riya Roberta Robyn Rochel Rochelle Roise Roisin
  Rojin Roksana Roma Romana Romany Romilly Romy Rona Ronni Rosa Rosalie Rosalind Rosalyn Rosanna Rose Roseanna Roseanne Rosemarie Rosemary Rosey Roshni Rosie Rosina Rosy Rowena Roxana Roxanna
  Roxanne Roxie Roxy Roza Rubi Rubie Rubina Ruby Rukhsar Rumaisa Rumana Rumaysa Rumaysah Ruqaiyah Ruqaya Ruqayya Ruqayyah Ruth Ruwayda Saanvi Saara Saarah Saba Sabaa Sabah Sabiha Sabina Sabine
  Sabrin Sabrina Sadaf Sade Sadia Sadie Sadiya Sadiyah Safa Safaa Safah Saffa Saffia Saffiya Saffiyah Saffron Safia Safina Safiya Safiyah Safiyya Safiyyah Sagal Sahana Sahar Sahara Saher
  Sahiba Sahra Saida Saima Saimah Saira Sairah Sajida Sakina Sakinah Saleena Saleha Saliha Salihah Salima Salina Sally Salma Salome Salwa Sama Samah Samaira Samanta Samantha Samara Sameeha
  Sameera Samera Samia Samiha Samina Samira Samirah Samiya Samiyah Samra Samreen Sana Sanaa Sanah Sanam Sandra Sania Saniya Saniyah Sanjana Sanna Sannah Sanya Saoirse Saphia Saphire Sapphire
  Sara Sarah Sareena Sariah Sarina Sasha Saskia Savana Savanah Savanna Savannah Saya Sayeda Scarlet Scarlett Scarlette Seana Seanna Seema Sehar Seher Sehr Sehrish Selena Selin Selina Selma
  Seraphina Seren Serena Serene Serenity Serina Shabnam Shahana Shaima Shaina Shakila Shakira Shakirah Shamima Shana Shanade Shanae Shanai Shanay Shanaya Shanaz Shanel Shanelle Shani Shania
  Shaniah Shanice Shanie Shaniece Shaniqua Shaniya Shanna Shannan Shannen Shannon Shanon Shante Shantel Shantelle Shanti Shareen Sharmin Sharn Sharna Sharon Shauna Shaunna Shawna Shayla Shayma
  Shayna Shazia Sheena Sheila Shekinah Shelbie Shelby Shelley Shelly Sheree Shereen Shianne Shifa Shira Shireen Shirley Shivani Shola Shona Shoshana Shreeya Shreya Shriya Shruti Shyann Shyanne
  Shyla Sia Sian Siana Sianna Sidra Sidrah Siena Sienna Sierra Siham Sila Silvia Sima Simar Simona Simone Simra Simrah Simran Simrit Sinead Siobhan Sioned Siwan Siya Skie Sky Skye Skyla Skylar
  Sneha Sobia Sofia Sofie Sofija Sofiya Soha Somer Sommer Sonali Sonam Sonia Sonya Sophia Sophie Sophy Soraya Sorcha Sorrel Stacey Stacie Stacy Star Starr Stefania Stefanie Stella Stephanie
  Sude Suha Suhana Sukhmani Suki Sumaira Sumaiya Sumaiyah Suman Sumaya Sumayah Sumayya Sumayyah Sumeya Summa Summer Sundus Suraiya Suranne Suraya Suri Susan Susanna Susannah Susie Suzanna
  Suzannah Suzanne Suzie Sydnee Sydnie Syeda Sylvia Sylvie Tabassum Tabatha Tabitha Tahera Tahira Tahirah Tahiya Tahlia Tahmina Taiba Taibah Taila Taiya Tala Tali Talia Taliah Talisha Talitha
  Taliyah Tallula Tallulah Talya Tamanna Tamar Tamara Tamera Tamia Tamika Tammy Tamsin Tamsyn Tamzin Tamzyn Tanaya Tanesha Tania Tanika Tanisha Tanith Taniya Tansy Tanvi Tanya Tanzeela Tanzila
  Tara Tasha Taslima Tasmin Tasneem Tasnia Tasnim Tasnima Tatiana Tatum Tatyana Taya Tayah Tayba Taybah Tayla Taylah Tayyibah Tazmin Tea Teagan Teah Teegan Tegan Tegen Tehreem Tehya Teigan
  Teja Teresa Teri Terri Tesni Tess Tessa Teya Thalia Thea Theadora Theodora Theresa Therese Tia Tiah Tiana Tianna Tiara Tiarna Tiegan Tierna Tierney Tiffany Tilda Tilley Tillie Tilly Tina
  Tirion Tiya Tiyana Toni Tonicha Tori Toyah Tracey Tracy Trinity Trisha Trudie Trudy Tula Tulisa Tulsi Tyra Ugne Uma Umaimah Umaiza Umamah Umaymah Umme Una Urooj Ursula Uzma Valentina Valeria
  Valerie Vanesa Vanessa Venetia Venus Vera Verity Veronica Veronika Vicki Vicky Victoria Vidhi Vienna Vikki Viktoria Viktorija Viola Violet Virginia Vivian Vivien Vivienne Wafa Wahida Wania
  Warda Wendy Weronika Whitney Wiktoria Willa Willow Winifred Winnie Xanthe Xena Xenia Yael Yagmur Yana Yara Yaren Yasemin Yasmeen Yasmin Yasmina Yasmine Yazmin Yolanda Ysabel Yumna Yusra
  Yvette Yvie Yvonne Zaara Zahara Zahira Zahra Zahraa Zahrah Zaina Zainab Zainah Zaineb Zaira Zakia Zakiya Zakiyah Zana Zara Zarah Zarin Zarina Zayna Zaynab Zaynah Zeba Zeenat Zehra Zeinab
  Zena Zenab Zeynep Zhane Zilan Ziva Zobia Zoe Zoey Zofia Zoha Zohra Zoya Zulaikha Zulekha Zunaira Zunairah Zuzanna
`;

export const UK_MALE_NAMES = `
  Aadam Aadi Aadil Aahil Aamir Aaqib Aaran Aarav Aariz Aaron Aarron Aarush Aaryan Aayan Aayush Abbas Abd Abdalla Abdallah Abdel Abdi Abdirahman Abdul Abdulahi Abdulaziz Abdulkadir Abdulla
  Abdullah Abdullahi Abdulrahman Abdur Abdurahman Abdurrahman Abel Abhay Abhinav Abhishek Abid Abraham Abu Abubakar Abubakr Abul Ace Acer Adam Adeeb Adeel Adem Aden Adham Adil Aditya Adnaan
  Adnan Adrian Adriano Adriel Adrien Adyan Aedan Aeron Affan Ahad Ahmad Ahmed Ahmet Ahsan Aidan Aiden Ajay Ajmal Akaash Akash Akbar Akeel Akeem Akhil Akiva Akram Akshay Alan Aland Alasdair
  Alastair Alban Albert Alberto Albi Albie Albion Alby Alec Aled Aleem Alejandro Aleks Aleksandar Aleksander Aleksandr Alessandro Alessio Alexander Alexandre Alexandros Alexandru Alexei Alfi
  Alfie Alfred Ali Alim Alisdair Alistair Alister Allan Allen Alpha Alvin Amaad Amaan Amaar Amar Ambrose Ameen Ameer Amer Amin Amine Amir Amit Ammaar Amman Ammar Amos Amr Anand Anas Anay
  Anderson Andre Andreas Andrei Andres Andrew Andy Anees Aneurin Angad Angelo Angus Anil Anis Anish Ansh Anthony Antoine Anton Antoni Antonio Antony Anwar Aodhan Aqeel Aqib Aqil Aran Arash
  Arav Arbaaz Arber Archer Archibald Archie Archy Arda Areeb Arham Ari Arif Arin Ariyan Arjan Arjun Arlen Arley Arlo Armaan Arman Armandas Armando Arnas Arnav Arnie Arnold Aron Arran Arron
  Arsalan Arslan Art Arthur Artur Arun Arvin Arvind Aryaan Aryan Asa Asad Ash Ashden Ashdon Asher Ashraf Ashton Ashvin Ashwin Asif Asim Aston Atif Atticus Augustine Augustus Austen Austin Avi
  Avinash Avrohom Awais Axel Ayaan Ayaz Aydan Ayden Aydin Ayodeji Ayoub Ayrton Ayub Ayush Ayuub Ayyan Ayyub Azaan Azad Azan Azeem Azhar Azim Aziz Baily Balraj Baran Baris Barnabas Barnaby
  Barney Barry Bartholomew Bartlomiej Bartosz Basil Baxter Beck Ben Benas Benedict Benito Benjamin Benn Benny Benson Bentley Benyamin Berat Berkay Bernard Bertie Bertram Bevan Bilaal Bilal
  Bill Billy Bjorn Blade Blaine Blair Blake Blane Blayne Bobby Bodhi Bodie Boris Borys Bowen Boyd Brad Braden Bradlee Bradleigh Bradley Brady Braeden Braiden Brandan Branden Brandon Braxton
  Brayden Braydon Brendan Brenden Brendon Brennan Brent Bret Brett Brian Brody Bronson Bruce Bruno Bryan Bryce Bryn Brynley Buddy Burak Burhan Buster Byron Cadan Cade Caden Cael Caelan Cahir
  Cai Caiden Cailan Cailean Cain Caine Caio Cairo Caius Cal Calan Cale Caleb Callam Callan Callen Callum Calum Calvin Camden Cameran Cameron Campbell Camron Can Caoimhin Caolan Carl Carlo
  Carlos Carlton Carrick Carson Carter Carwyn Caspar Casper Caspian Cassian Cassius Cathal Cavan Cayden Cem Chace Chad Chaim Chandler Charles Charlie Charlton Chase Chay Che Chester Chris
  Christian Christopher Christos Chukwuemeka Cian Ciaran Ciaron Cieran Cillian Cinar Clark Clarke Claude Clay Clayton Clement Clifford Clinton Clive Coben Cobey Cobi Coby Coel Coen Cohan Cohen
  Colby Cole Colin Colm Colton Conal Conall Conan Conna Connah Connar Connell Conner Connor Conor Conrad Cooper Corban Corben Corbin Corbyn Corey Cormac Cornelius Cory Cosmo Craig Cristian
  Cristiano Cruz Cullen Curtis Cyprian Cyril Cyrus Daanish Daanyaal Dafydd Dainton Daire Daithi Dale Dalton Damian Damien Damion Damon Dan Dane Danial Daniel Danielius Daniels Danish Daniyal
  Danny Dante Danyaal Danyal Daragh Darin Dario Darius Darnell Darragh Darrell Darren Darryl Darsh Darshan Darwin Daryl Daud Dave Davey David Davis Dawid Dawood Dawson Dawud Dayne Dayton
  Deacon Dean Declan Deen Deio Deividas Denis Dennis Denny Denzel Denzil Deon Derek Dermot Derren Desmond Dev Devante Devin Devlin Devonte Dewi Dexter Dhilan Dhillon Dhiren Dhruv Diarmuid
  Diego Diesel Digby Dillan Dillon Dilraj Dimitri Dino Diogo Diyar Domas Domenico Dominic Dominick Dominik Dominykas Domonic Don Donal Donald Donell Donnell Donnie Donovan Dontae Donte Dorian
  Dougal Dougie Douglas Dovid Dovydas Drake Dre Dru Duane Duncan Dwayne Dyfan Dylan Dyllan Dylon Eamon Eamonn Earl Eashan Eathan Eben Ebenezer Ebrahim Edan Eddie Eddy Edgar Edison Ediz Edmund
  Eduard Eduardo Edward Edwin Eesa Eesaa Eesah Efan Efe Ehsan Eisa Eli Elian Elias Eliezer Elijah Eliot Eliott Elis Elliot Elliott Ellis Elvin Elvis Elwood Elyas Emanuel Emil Emile Emilio
  Emilis Emir Emlyn Emmanuel Emmet Emmett Emre Emrys Emyr Enda Enes Enis Enoch Enrico Enrique Enzo Eoghan Eoin Ephraim Eray Eren Eric Erik Ernest Ernie Eryk Esa Eshaan Eshan Essa Ethan Ethen
  Euan Eugene Eunan Evan Ewan Ewen Ezekiel Ezra Faaris Fabian Fabien Fabio Fahad Faheem Fahim Faisal Faiz Faizaan Faizan Faraz Fardeen Fareed Farhaan Farhad Farhan Farid Faris Farrell Fawaz
  Faysal Federico Felipe Felix Fenn Fenton Ferdinand Fergal Fergus Fernando Filip Finbar Findlay Findley Finian Finlay Finlee Finley Finn Finnan Finnian Finnlay Finnley Fintan Fionn Fletcher
  Florian Floyd Flynn Fox Francesco Francis Francisco Franciszek Franco Frank Franklin Franklyn Franky Fraser Frasier Frazer Fred Freddie Freddy Frederic Frederick Frederik Fredrick Fredrik
  Fuad Furkan Furqan Fynley Fynn Gabriel Gage Gareth Garin Garry Gary Gaurav Gavin Gene Geoffrey Geordie George Georgios Geraint Gerald Gerard Gerrard Gerry Gethin Gethyn Ghulam Giacomo Gian
  Gianluca Gianni Gideon Gil Gilbert Giles Gino Giorgio Giovanni Giuseppe Glen Glenn Glyn Godwin Gordon Govind Gracjan Grady Graeme Graham Grant Grayson Greg Gregor Gregory Griff Griffin
  Gruffudd Gruffydd Guillaume Gurdeep Gurjeevan Gurveer Gus Guto Guy Gwilym Gwion Haaris Haashim Habeeb Habib Hadi Hadley Hadyn Haidar Haiden Haider Hakan Hakeem Hakim Hal Halil Hallam Hamaad
  Hamad Hamed Hamid Hamish Hammaad Hammad Hamsa Hamza Hamzah Hanad Hanif Hans Hanzalah Hao Hari Haris Harish Harlan Harlem Harley Harold Haroon Harri Harris Harrison Harry Harsh Harun Harveer
  Harvey Harvie Harvinder Harvir Hasan Haseeb Hashim Hashir Hasnain Hassaan Hassan Haydar Hayden Haydn Haydon Haytham Hayyan Heath Hector Hendrix Henley Henri Henrik Henry Herbert Herbie
  Hishaam Hisham Horatio Howard Hubert Hudson Huey Hugh Hughie Hugo Humphrey Humza Humzah Hunter Husain Huseyin Husnain Hussain Hussein Hussnain Huw Huxley Huzaifa Huzaifah Hywel Iain Ian
  Ibraheem Ibrahim Idrees Idris Iestyn Ieuan Ifan Igor Ihsaan Ihsan Ilan Ilias Ilyaas Ilyas Imaad Imad Immanuel Imran Inigo Innes Ioan Ioannis Iolo Irfan Isa Isaac Isaak Isaiah Ishaan Ishaaq
  Ishan Ishaq Ishmael Isiah Islam Ismaeel Ismael Ismail Israel Issa Issac Ivan Ivo Ivor Iwan Izaac Izaak Izaan Izak Jabir Jac Jace Jack Jackson Jacky Jacob Jacque Jacques Jad Jaden Jadon
  Jaeden Jaedon Jagdeep Jago Jaheim Jai Jaidan Jaiden Jaidon Jak Jake Jakob Jakub Jalal Jamaal Jamal Jameel Jamel James Jameson Jamie Jamil Jan Jared Jarod Jarrad Jarred Jarrod Jarvis Jaskaran
  Jason Jasper Jasraj Javan Javier Jawaad Jawad Jax Jaxon Jaxson Jay Jayan Jayce Jaydan Jayden Jaydn Jaydon Jayke Jaylan Jaylen Jayson Jed Jedd Jedidiah Jeevan Jeff Jefferson Jeffrey Jem
  Jensen Jenson Jeremiah Jeremy Jermaine Jerome Jerry Jesse Jet Jethro Jett Jevan Jevon Jez Jibran Jibril Jim Jimi Jimmy Joab Joachim Joao Joaquin Joash Jobe Joby Joe Joel Joey Johan Johann
  Johannes John Johnathan Johnathon Johnnie Johnny Johnson Jolyon Jon Jonah Jonas Jonathan Jonathon Jonjo Jonny Jonty Jordi Jordon Jorge Jose Josef Joseff Joseph Josh Joshan Joshua Joshuah
  Josiah Joss Jotham Jovan Jowan Jozef Juan Judah Jude Jules Julian Julien Julius Jun Junaid Junayd Junior Justin Kaan Kabir Kacper Kade Kaden Kadir Kaeden Kaelan Kai Kaidan Kaiden Kaidon Kaif
  Kailan Kailem Kailen Kailum Kain Kaine Kairan Kairo Kairon Kajetan Kajus Kalan Kale Kaleb Kaleem Kalem Kalen Kalim Kallan Kallum Kalum Kalvin Kamal Kamari Kameron Kamil Kamran Kamron Kane
  Kanye Karam Karan Karanveer Kareem Karim Karl Karol Karson Kashif Kasim Kaspar Kasper Kassim Kavan Kavi Kavin Kayan Kaydan Kayden Kaydon Kaylan Kayleb Kaylem Kaylum Kayne Kaysan Kayson
  Keagan Kealan Kean Keanan Keane Keanu Keaton Keegan Keelan Keenan Kegan Keian Keigan Keilan Keir Keiran Keiren Keiron Keith Kelan Kellan Kellen Kelton Kelvin Kemal Ken Kenan Kenneth Kenny
  Kenzo Keon Kerem Kerim Kerr Keshav Kester Kevin Keyaan Keyan Khai Khaled Khaleel Khalid Khalil Khan Khizar Kian Kie Kiean Kiefer Kien Kier Kieran Kieren Kieron Kierran Killian King Kingsley
  Kingston Kirk Kishan Kit Kiyan Kobe Kobi Kobie Koby Kofi Kole Konnor Konrad Koray Korben Korey Kory Kris Krish Krishan Kristian Kristofer Kristopher Krystian Krzysztof Ksawery Kuba Kunal
  Kurt Kurtis Kush Kushal Kwabena Kwaku Kwame Kyal Kyan Kye Kylan Kyle Kymani Kynan Kyran Kyrell Kyren Kyron Lachlan Laith Laiton Lance Landon Larry Lars Laurence Lawrence Lawson Layton
  Leandro Lee Leif Leighton Leland Lemar Lemuel Lennie Lennon Lennox Lenny Leo Leon Leonard Leonardo Leonidas Leopold Leroy Leslie Lester Levi Lewi Lewie Lewin Lewis Lewys Lex Leyton Liam
  Liban Lincoln Linden Lindon Linus Lionel Llewellyn Llewelyn Lleyton Llion Lloyd Llyr Lochlan Lochlann Logan Loic Loki Lorcan Lorenzo Loui Louie Louis Luan Luc Luca Lucas Lucca Lucian Luciano
  Lucien Lucius Lucus Ludovic Lui Luigi Luis Lukas Lukasz Luke Luqmaan Luqman Luther Lyall Lyle Lynden Lyndon Mac Macaulay Macauley Macauly Maciej Mack Macsen Maddox Magnus Mahad Mahamed
  Mahammed Mahdi Maher Mahir Mahmood Mahmoud Maison Majid Makai Maksim Maksymilian Malachai Malachi Malachy Malakai Malaki Malcolm Malik Manav Mani Manraj Manuel Manveer Marc Marcel Marcello
  Marcin Marco Marcos Marcus Marek Mario Marius Mark Marko Markus Marlon Marshal Marshall Martin Marty Martyn Marvin Marwan Mason Massimo Matas Mateo Mateusz Mathew Mathias Mathieu Matias Matt
  Matteo Matthew Matthias Matthieu Mattia Mattias Matty Maurice Maverick Max Maxim Maxime Maximilian Maximilien Maximillian Maximus Maxwell Maxx Mayson Mazin Mccauley Mehdi Mehmet Meir Mekhi
  Melvin Menachem Merlin Mert Micah Michael Micheal Mickey Micky Miguel Mihir Mikaeel Mikael Mikail Mike Mikel Mikey Mikhail Mikolaj Miles Millan Miller Milo Milosz Miraj Mirza Mitchel
  Mitchell Mohamad Mohamed Mohammad Mohammed Mohammod Mohsin Moishe Montague Montel Montgomery Monty Moosa Mordechai Morris Moses Moshe Muaaz Mubarak Mubashir Muhamad Muhamed Muhammad Muhammed
  Muhammod Muhsin Mujahid Mujtaba Mukhtar Muneeb Murad Murat Murphy Murray Murtaza Musa Musab Mustafa Mustapha Myles Mylo Myron Nabeel Nabil Nadeem Nadim Nadir Naeem Nahid Nahum Naim Najib
  Naseem Nasim Nasir Nasser Nassim Natan Nataniel Nate Nathan Nathanael Nathanial Nathaniel Nathen Naveed Navraj Nayan Nazim Neal Ned Neel Nehemiah Neil Nelson Neo Nial Niall Niam Nicholas
  Nick Nickolas Nico Nicolas Nigel Nikhil Niko Nikodem Nikolai Nikolaos Nikolas Nile Nils Noah Noam Noel Nojus Nolan Norbert Numaan Numan Nyall Nye Nyle Oakley Obinna Odhran Odin Oisin Olaf
  Ole Oliver Olivier Oliwier Olli Ollie Olly Oluwafemi Omar Omari Omarion Omer Omid Onur Oran Oren Orin Orion Orlando Orson Osama Oscar Osian Oskar Osman Otis Otto Owain Owais Owen Owyn Ozan
  Ozzy Pablo Pacey Paddy Padraig Paolo Parker Parsa Parth Pascal Patrick Patrik Patryk Paul Paulo Pavel Pawel Pearce Pearse Pedro Percy Perry Peter Pharrell Philip Phillip Pierce Pierre Piers
  Pietro Piotr Piran Pranav Pranay Prem Preston Prince Ptolemy Qais Qasim Quentin Quincy Quinlan Quinton Raees Rafael Rafe Rafferty Rafi Raghav Rahat Raheel Raheem Rahil Rahim Rahman Rahul
  Raif Raife Raihan Raiyan Raj Raja Rajan Rajveer Rakeem Ralf Ralph Ralphie Ralphy Ram Rami Ramone Ramsey Ranveer Ranvir Raphael Rashid Raul Ravi Ray Rayhaan Rayhan Raymond Rayyaan Rayyan Raza
  Reece Reed Reef Rees Reeve Reggie Reginald Rehaan Rehan Rehman Reid Reilly Reis Reiss Reon Reuben Reuel Rex Rhiley Rhodri Rhyan Rhydian Rhylee Rhyley Rhys Rian Riaz Ricardo Riccardo Richard
  Richie Ricky Rico Ridley Ridwan Riley Rion Rishabh Rishi Ritchie Riyad Rizwan Roan Robbie Robert Roberto Robson Rocco Rocky Roderick Rodney Rodrigo Rogan Roger Rohaan Rohail Rohan Rohit
  Rokas Roland Romain Roman Romario Rome Romeo Ron Ronak Ronald Ronaldo Ronan Ronin Ronnie Ronny Rory Roscoe Roshan Ross Rossi Roy Ruairi Ruairidh Ruan Ruari Ruaridh Ruben Rubin Rudi Rudra
  Rudy Rueben Rufus Rui Rupert Russell Ryan Ryder Rylan Ryley Saad Saahil Sabir Sachin Sadiq Saeed Safwaan Safwan Sahib Sahil Sahir Said Saif Saifullah Saim Sajid Sakib Salah Salahuddin Saleem
  Saleh Salih Salim Salmaan Salman Salvatore Sam Samad Samee Sameer Sami Samir Samiul Samraj Samson Samual Samuel Samy Sanjay Santiago Santino Saqib Sarim Saul Sawyer Sayed Scott Seamus Sean
  Seb Sebastian Sebastien Senan Sergio Seth Seyed Shabaz Shahan Shaheer Shahid Shahzaib Shakeel Shakil Shakir Shakur Shamas Shamus Shane Shaquille Sharif Shaun Shaurya Shawn Shay Shayaan
  Shayan Shayden Shayne Shea Sheik Sheldon Shimon Shiv Shivam Shloime Shlomo Shmuel Shoaib Shrey Shuaib Shuayb Shyam Sid Siddharth Sidney Silas Simeon Simon Sinan Sion Siraj Sofian Sohaib
  Sohail Sohan Sol Solomon Sonni Sonnie Sonny Soren Soul Spencer Spike Stan Stanislaw Stanley Stefan Stefano Steffan Stephan Stephen Steve Steven Stewart Stirling Struan Stuart Subhaan Subhan
  Sudais Sufian Sufiyan Sufyaan Sufyan Suhaib Suhail Suhayb Sukhraj Sulaimaan Sulaiman Sulayman Suleiman Suleman Suleyman Suliman Sullivan Sunil Suraj Syed Szymon Tadhg Tafari Taha Tahir
  Tahmid Tai Taine Taio Talal Talha Talhah Taliesin Tameem Tamim Tanvir Taran Tarek Tarik Tariq Tarran Tarun Tauheed Taye Taylan Tayo Tayyab Tayyib Ted Teddie Teddy Teejay Tejas Teo Teon
  Terence Terrell Terrence Terry Thai Theo Theodor Theodore Thierry Thom Thomas Thor Tiago Tiarnan Tiernan Tim Timothy Timur Titus Tobey Tobi Tobias Tobie Tobin Toby Todd Tolga Tom Tomas
  Tomasz Tommaso Tommi Tommie Tommy Tommylee Tomos Tony Tor Torin Trae Trafford Travis Tre Tremaine Trent Trevor Trey Tristan Tristen Triston Troy Trystan Tudor Tye Tylan Tyler Tylor Tymon
  Tymoteusz Tyran Tyree Tyreece Tyreese Tyrell Tyrelle Tyrese Tyrique Tyron Tyrone Tyson Ubaid Umair Umar Umayr Umer Umut Usama Usamah Usmaan Usman Uthman Uwais Uzair Uzayr Valentino Varun
  Vaughan Vaughn Veer Victor Vihaan Vijay Vikram Viktor Vinay Vince Vincent Vincenzo Vinnie Vinny Viraj Vishal Vishnu Vivaan Vivek Wade Waleed Walid Walter Waqar Waqas Warren Warrick Warwick
  Waseem Wasif Wasim Wayne Wesley Wiktor Wil Wilbur Wilf Wilfred Wilfrid Wiliam Will Willem William Willis Willoughby Wilson Winston Wojciech Woody Wyatt Xander Xavier Yaakov Yacine Yahya
  Yahye Yakov Yamin Yanis Yannick Yaqub Yaseen Yash Yasin Yasir Yasser Yassin Yehuda Yisroel Yitzchok Yoel Yonis Yosef Youcef Younes Younis Yousaf Yousef Yousif Youssef Yousuf Yunus Yuri Yusef
  Yusuf Yuvraj Zac Zach Zacharia Zachariah Zacharias Zachary Zachery Zack Zackary Zackery Zaeem Zaheer Zahid Zahir Zaid Zain Zaine Zak Zakaria Zakariah Zakariya Zakariyah Zakariyya Zakary Zaki
  Zakir Zakk Zander Zane Zavier Zayaan Zayan Zayd Zayn Zayne Zayyan Zebedee Zechariah Zeeshaan Zeeshan Zeke Zen Zephaniah Zeshan Ziad Zidan Zidane Ziggy Zinedine Zishan Ziyad Zohaib Zubair
`;

/** Borne by both. */
export const UK_NEUTRAL_NAMES = `
  Aarya Abir Abrar Adama Adan Addison Adel Adeola Adi Afnan Aiman Aimen Ainsley Akira Alaa Alex Alexi Alix Ally Amal Aman Amandeep Amani Amardeep Amari Amarni Amrit Andi Anesu Anh Anjolaoluwa
  Anmol Anuoluwapo Aria Arian Ariel Armani Arya Ashlee Ashley Aubrey Avery Ayan Ayman Aymen Ayomide Azariah Baby Bailee Baileigh Bailey Bailie Baillie Bay Baylee Bayleigh Bayley Baylie Beau
  Blaise Blaze Blessing Blu Blue Bobbi Bobbie Boe Boluwatife Bracken Brodie Brogan Brook Brooklyn Casey Cassidy Ceejay Celyn Ceri Chance Charlee Charley Charly Chi Chidera Chisom Christie
  Christy Cobie Codey Codi Codie Cody Coran Cori Corie Corin Corrie Dakota Dallas Damilola Dani Daniele Dara Darby Darian Daya Delaney Dempsey Deni Deniz Denver Derry Deryn Devan Deven Devon
  Diamond Dilan Dion Dior Divine Drew Eden Ekam Elan Elia Ellison Emerson Eniola Eris Etienne Farren Favour Franki Frankie Gabriele Gagandeep Georgi Georgie Glory Gurpreet Han Hani Hannan
  Hardeep Harjot Harlee Harleigh Harlie Harlow Harman Harper Harpreet Harrie Ibukunoluwa Ifeoluwa Ikram Ilhan Indi Indiana Indigo Indy Ira Jacey Jackie Jadyn Jae Jaime Jaimie Jamielee Jasdeep
  Jasmeet Jaspreet Jaycee Jaye Jayme Jaymie Jazz Jean Jess Jessy Jia Jin Jing Jody Jordan Jorden Jordyn Justice Kasey Kavya Kaya Kayde Kaylen Kayra Kazi Kehinde Kelechi Kendal Kendall Kennedy
  Kenzi Kenzie Kim Kimi Kiran Kirby Kiren Kodi Kodie Kody Kori Krishna Kristen Kym Lamar Laurie Leigh Leone Lexus Lian London Luka Mackenzie Makenzie Malek Mandeep Manjot Manpreet Manvir
  Marian Marlee Marley Marli Marlie Mckenna Mckenzie Memphis Michal Michele Mika Milan Ming Mir Miracle Mobeen Morgan Morgen Munashe Nana Naoise Navdeep Naveen Navjot Neev Nicky Nihal Nikita
  Nima Noa Noor Nour Nyasha Ocean Olamide Oluwadamilola Oluwademilade Oluwanifemi Oluwaseun Oluwaseyi Oluwatamilore Oluwatimilehin Oluwatobi Oluwatobiloba Oluwatomisin Oluwatoni Oluwatosin
  Oreoluwa Panashe Patrice Pavan Pavandeep Payton Peace Phoenix Prabhjot Praise Preet Presley Quinn Raegan Raine Rajvir Raman Ramandeep Rana Raven Ravinder Rayaan Rayan Rayne Reagan Red Reegan
  Reese Regan Remi Remy Rene Reo Ricki Rikki Rio River Riyan Robin Romey Romi Roni Rowan Rowen Rylee Ryleigh Rylie Sacha Sai Salem Saman Samar Sammi Sammie Sammy Sandeep Sandy Saran Sascha
  Saxon Sena Senna Sennen Shaan Shae Shah Shai Shalom Shan Shaya Shaye Sheikh Sheridan Shiloh Skyler Stevie Storm Sultan Sunny Sydney Tadiwa Tahsin Taiwo Tanaka Tanveer Taryn Tate Tatenda
  Tawana Taylar Tayler Taylor Temiloluwa Temitayo Temitope Tian Tiger Tinashe Tinotenda Tolulope Tyla Tylah Valentine Wei Wen Wing Winter Wren Xin Yan Ying Zhi Zia Zion
`;
